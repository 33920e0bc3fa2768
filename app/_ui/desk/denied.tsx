import { getTranslations } from "next-intl/server";
import { hrefOn } from "#app/_i18n/href.ts";
import { siteHere } from "#app/_i18n/site-here.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { buttonClass } from "#app/_ui/kit/button.tsx";
import { SignOut } from "./sign-out.tsx";
import { StandingAlone } from "./standing-alone.tsx";

/** Said to somebody who is signed in and has no business in this part of the hall. */
export async function Denied({ part }: { part: "seller" | "admin" }) {
  const [site, ask, t] = [await siteHere(), await askHere(), await getTranslations("identity.desk")];
  const email = (await ask.identity.me())?.email ?? "";
  return (
    <StandingAlone
      title={t("deniedTitle")}
      action={
        <>
          <Anchor href={hrefOn(site, "/")} className={buttonClass()}>
            {t("shop")}
          </Anchor>
          <SignOut locale={site.locale} word={t("signOut")} look="plain" />
        </>
      }
    >
      <p>{t(part === "seller" ? "deniedSeller" : "deniedAdmin", { email })}</p>
      <p>{t("deniedWay")}</p>
    </StandingAlone>
  );
}

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { hrefOn } from "#app/_i18n/href.ts";
import { siteHere } from "#app/_i18n/site-here.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { buttonClass } from "#app/_ui/kit/button.tsx";
import type { FormAction } from "#app/_ui/kit/form-state.ts";
import { AskLinkForm } from "./ask-link-form.tsx";
import { Entrance } from "./entrance.tsx";

type Why = "forgot" | "byMail";

export async function askLinkMetadata(why: Why): Promise<Metadata> {
  const t = await getTranslations(`identity.${why}`);
  return { title: t("title"), robots: { index: false, follow: false } };
}

/** A page that asks for an address to mail a link to: for a new password, or to come in without one. */
export async function AskLinkPage({ why, action }: { why: Why; action: FormAction }) {
  const [site, t] = [await siteHere(), await getTranslations("identity")];
  return (
    <Entrance title={t(`${why}.title`)} lead={t(`${why}.lead`)}>
      <AskLinkForm
        action={action}
        locale={site.locale}
        words={{ email: t("signIn.email"), submit: t("forgot.submit"), done: t("forgot.done", { email: "#" }) }}
      />
      <Anchor href={hrefOn(site, "/sign-in")} className={buttonClass({ look: "quiet" })}>
        {t("forgot.back")}
      </Anchor>
    </Entrance>
  );
}

import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { hrefOn } from "#app/_i18n/href.ts";
import { siteHere } from "#app/_i18n/site-here.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { Entrance } from "#app/_ui/identity/entrance.tsx";
import { ResendForm } from "#app/_ui/identity/resend-form.tsx";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { buttonClass } from "#app/_ui/kit/button.tsx";
import { env } from "#server/platform/env.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("identity.sent");
  return { title: t("title"), robots: { index: false, follow: false } };
}

/** After asking for an account: the same page, whether the address has one or not. */
export default async function SentPage() {
  const [site, ask, t] = [await siteHere(), await askHere(), await getTranslations("identity.sent")];
  const signup = await ask.identity.signupHere();
  if (!signup) redirect(hrefOn(site, "/register"));
  return (
    <Entrance title={t("title")} lead={t("text", { email: signup.email })}>
      <p className="text-soft">{t("hint")}</p>
      {env().MARU_DEMO === "1" && (
        <p className="rounded-lg bg-sunk px-4 py-3">
          {t.rich("demo", {
            mail: (words) => (
              <Anchor href={hrefOn(site, "/dev/mail")} className="font-medium underline underline-offset-4">
                {words}
              </Anchor>
            ),
          })}
        </p>
      )}
      <ResendForm locale={site.locale} words={{ again: t("again"), sentAgain: t("sentAgain") }} />
      <Anchor href={hrefOn(site, "/register")} className={buttonClass({ look: "quiet" })}>
        {t("other")}
      </Anchor>
    </Entrance>
  );
}

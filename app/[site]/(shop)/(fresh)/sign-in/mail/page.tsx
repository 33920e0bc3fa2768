import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { hrefOn } from "#app/_i18n/href.ts";
import { siteHere } from "#app/_i18n/site-here.ts";
import { mailLinkAction } from "#app/_ui/identity/actions.ts";
import { AskLinkForm } from "#app/_ui/identity/ask-link-form.tsx";
import { Entrance } from "#app/_ui/identity/entrance.tsx";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { buttonClass } from "#app/_ui/kit/button.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("identity.byMail");
  return { title: t("title"), robots: { index: false, follow: false } };
}

export default async function SignInByMailPage() {
  const [site, t] = [await siteHere(), await getTranslations("identity")];
  return (
    <Entrance title={t("byMail.title")} lead={t("byMail.lead")}>
      <AskLinkForm
        action={mailLinkAction}
        locale={site.locale}
        words={{ email: t("signIn.email"), submit: t("forgot.submit"), done: t("forgot.done", { email: "#" }) }}
      />
      <Anchor href={hrefOn(site, "/sign-in")} className={buttonClass({ look: "quiet" })}>
        {t("forgot.back")}
      </Anchor>
    </Entrance>
  );
}

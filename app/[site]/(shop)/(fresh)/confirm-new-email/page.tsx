import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { siteHere } from "#app/_i18n/site-here.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { confirmNewEmailAction } from "#app/_ui/identity/actions.ts";
import { Entrance } from "#app/_ui/identity/entrance.tsx";
import { StaleLink } from "#app/_ui/identity/stale-link.tsx";
import { TokenForm } from "#app/_ui/identity/token-form.tsx";
import { type Query, textFrom } from "#app/_ui/kit/query.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("identity.security.email");
  return { title: t("confirmTitle"), robots: { index: false, follow: false }, referrer: "same-origin" };
}

export default async function ConfirmNewEmailPage({ searchParams }: { searchParams: Promise<Query> }) {
  const [site, ask, t] = [await siteHere(), await askHere(), await getTranslations("identity.security.email")];
  const token = textFrom(await searchParams, "token").slice(0, 200);
  const asked = token ? await ask.identity.newEmailLink({ token }) : null;
  if (!asked) return <StaleLink locale={site.locale} again="/account/security" />;
  return (
    <Entrance title={t("confirmTitle")} lead={t("confirmText", { email: asked.email })}>
      <TokenForm action={confirmNewEmailAction} locale={site.locale} token={token} submit={t("confirm")} />
    </Entrance>
  );
}

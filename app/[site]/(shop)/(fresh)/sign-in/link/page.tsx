import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { siteHere } from "#app/_i18n/site-here.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { enterAction } from "#app/_ui/identity/actions.ts";
import { Entrance } from "#app/_ui/identity/entrance.tsx";
import { StaleLink } from "#app/_ui/identity/stale-link.tsx";
import { TokenForm } from "#app/_ui/identity/token-form.tsx";
import { type Query, textFrom } from "#app/_ui/kit/query.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("identity.byMail");
  return { title: t("enterTitle"), robots: { index: false, follow: false }, referrer: "same-origin" };
}

export default async function SignInLinkPage({ searchParams }: { searchParams: Promise<Query> }) {
  const [site, ask, t] = [await siteHere(), await askHere(), await getTranslations("identity.byMail")];
  const token = textFrom(await searchParams, "token").slice(0, 200);
  const asked = token ? await ask.identity.signInLink({ token }) : null;
  if (!asked) return <StaleLink locale={site.locale} again="/sign-in/mail" />;
  return (
    <Entrance title={t("enterTitle")} lead={t("enterText", { email: asked.email })}>
      <TokenForm action={enterAction} locale={site.locale} token={token} submit={t("enter")} />
    </Entrance>
  );
}

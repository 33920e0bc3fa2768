import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { siteHere } from "#app/_i18n/site-here.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { resetAction } from "#app/_ui/identity/actions.ts";
import { Entrance } from "#app/_ui/identity/entrance.tsx";
import { StaleLink } from "#app/_ui/identity/stale-link.tsx";
import { TokenForm } from "#app/_ui/identity/token-form.tsx";
import { type Query, textFrom } from "#app/_ui/kit/query.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("identity.reset");
  return { title: t("title"), robots: { index: false, follow: false }, referrer: "same-origin" };
}

export default async function ResetPage({ searchParams }: { searchParams: Promise<Query> }) {
  const [site, ask, t] = [await siteHere(), await askHere(), await getTranslations("identity")];
  const token = textFrom(await searchParams, "token").slice(0, 200);
  const asked = token ? await ask.identity.resetLink({ token }) : null;
  if (!asked) return <StaleLink locale={site.locale} again="/forgot-password" />;
  return (
    <Entrance title={t("reset.title")} lead={t("reset.text", { email: asked.email })}>
      <TokenForm
        action={resetAction}
        locale={site.locale}
        token={token}
        submit={t("reset.submit")}
        password={{ label: t("reset.password"), hint: t("register.passwordHint") }}
      />
    </Entrance>
  );
}

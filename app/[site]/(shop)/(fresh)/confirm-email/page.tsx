import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { hrefOn } from "#app/_i18n/href.ts";
import { siteHere } from "#app/_i18n/site-here.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { confirmAction } from "#app/_ui/identity/actions.ts";
import { Entrance } from "#app/_ui/identity/entrance.tsx";
import { StaleLink } from "#app/_ui/identity/stale-link.tsx";
import { TokenForm } from "#app/_ui/identity/token-form.tsx";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { buttonClass } from "#app/_ui/kit/button.tsx";
import { type Query, textFrom } from "#app/_ui/kit/query.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("identity.confirm");
  return { title: t("title"), robots: { index: false, follow: false }, referrer: "same-origin" };
}

export default async function ConfirmPage({ searchParams }: { searchParams: Promise<Query> }) {
  const [site, ask, t] = [await siteHere(), await askHere(), await getTranslations("identity")];
  const token = textFrom(await searchParams, "token").slice(0, 200);
  const waiting = token ? await ask.identity.confirmation({ token }) : null;
  if (!waiting) return <StaleLink locale={site.locale} again="/register" />;
  return (
    <Entrance title={t("confirm.title")} lead={t("confirm.text", { email: waiting.email })}>
      {waiting.needsPassword && <p>{t("confirm.elsewhere")}</p>}
      <TokenForm
        action={confirmAction}
        locale={site.locale}
        token={token}
        submit={t("confirm.submit")}
        password={waiting.needsPassword ? { label: t("register.password") } : undefined}
      />
      {waiting.needsPassword && (
        <Anchor href={hrefOn(site, "/forgot-password")} className={buttonClass({ look: "quiet" })}>
          {t("confirm.forgotten")}
        </Anchor>
      )}
    </Entrance>
  );
}

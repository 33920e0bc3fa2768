import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { hrefOn } from "#app/_i18n/href.ts";
import { siteHere } from "#app/_i18n/site-here.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { SignOut } from "#app/_ui/desk/sign-out.tsx";
import { DemoAccounts } from "#app/_ui/identity/demo-accounts.tsx";
import { ProviderButtons } from "#app/_ui/identity/provider-buttons.tsx";
import { ProviderRefused } from "#app/_ui/identity/provider-refused.tsx";
import { SignInForm } from "#app/_ui/identity/sign-in-form.tsx";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { buttonClass } from "#app/_ui/kit/button.tsx";
import { Notice } from "#app/_ui/kit/notice.tsx";
import { type Query, textFrom } from "#app/_ui/kit/query.ts";
import { env } from "#server/platform/env.ts";
import { ownPath } from "#server/platform/own-path.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("identity.signIn");
  return { title: t("title"), robots: { index: false, follow: false } };
}

export default async function SignInPage({ searchParams }: { searchParams: Promise<Query> }) {
  const [site, ask, t, query] = [await siteHere(), await askHere(), await getTranslations("identity"), await searchParams];
  const [me, providers] = [await ask.identity.me(), await ask.identity.providers()];
  // A provider's own trouble comes back as next-auth names it; a refusal of ours by its code.
  const refused = textFrom(query, "refused") || textFrom(query, "error");
  const to = ownPath(textFrom(query, "to")) ?? undefined;
  const isDemo = env().MARU_DEMO === "1";
  const home = me && me.home !== "shop" ? `/${me.home}` : "/account";
  const way = (path: string, words: string) => (
    <Anchor href={hrefOn(site, path)} className={buttonClass({ look: "quiet" })}>
      {words}
    </Anchor>
  );
  return (
    <div className="wrap-page grid max-w-5xl gap-x-20 gap-y-12 py-10 md:py-16 lg:grid-cols-[minmax(0,26rem)_minmax(0,1fr)]">
      <div className="space-y-7">
        <header className="space-y-1.5">
          <h1 className="text-head">{t("signIn.title")}</h1>
          <p className="text-soft">{t("signIn.lead")}</p>
        </header>
        {me && (
          <Notice tone="info" title={t("signIn.already", { name: me.firstName })}>
            <div className="flex flex-wrap gap-3 pt-2">
              <Anchor href={to ?? hrefOn(site, home)} className={buttonClass({ look: "plain", size: "sm" })}>
                {t("signIn.goOn")}
              </Anchor>
              <SignOut locale={site.locale} word={t("desk.signOut")} look="plain" size="sm" />
            </div>
          </Notice>
        )}
        {refused && <ProviderRefused code={refused} locale={site.locale} />}
        <SignInForm
          key={textFrom(query, "email")}
          locale={site.locale}
          to={to}
          email={textFrom(query, "email").slice(0, 254)}
          words={{ email: t("signIn.email"), password: t("signIn.password"), submit: t("signIn.submit") }}
        />
        <ProviderButtons providers={providers} to={to ?? hrefOn(site, "/account")} />
        <ul className="flex flex-wrap gap-x-6 gap-y-1">
          <li>{way("/forgot-password", t("signIn.forgot"))}</li>
          <li>{way("/sign-in/mail", t("signIn.byMail"))}</li>
        </ul>
        <p className="flex flex-wrap items-center gap-x-3 border-t border-line pt-5">
          {t("signIn.new")} {way("/register", t("signIn.register"))}
        </p>
      </div>
      {isDemo && <DemoAccounts site={site} to={to} />}
    </div>
  );
}

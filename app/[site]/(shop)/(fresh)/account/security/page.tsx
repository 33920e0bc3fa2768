import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { siteHere } from "#app/_i18n/site-here.ts";
import { orElsewhere } from "#app/_trpc/answers.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { Notice } from "#app/_ui/kit/notice.tsx";
import { type Query, textFrom } from "#app/_ui/kit/query.ts";
import { Providers } from "./_parts/providers.tsx";
import { Sessions } from "./_parts/sessions.tsx";
import { Ways } from "./_parts/ways.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("identity.security");
  return { title: t("title"), robots: { index: false, follow: false } };
}

/** How a person signs in, and where they are signed in. */
export default async function SecurityPage({ searchParams }: { searchParams: Promise<Query> }) {
  const [site, ask, t] = [await siteHere(), await askHere(), await getTranslations("identity.security")];
  const ways = await orElsewhere(ask.identity.waysIn(), "/account/security");
  const [sessions, query] = [await ask.identity.sessions(), await searchParams];
  return (
    <div className="space-y-12">
      <header className="space-y-1.5">
        <h1 className="text-head">{t("title")}</h1>
        <p className="text-soft">{t("lead")}</p>
      </header>
      {textFrom(query, "confirmed") === "1" && <Notice tone="positive">{t("email.confirmed")}</Notice>}
      {textFrom(query, "linked") === "1" && <Notice tone="positive">{t("providers.nowLinked")}</Notice>}
      <Ways ways={ways} locale={site.locale} />
      <Providers providers={ways.providers} locale={site.locale} />
      <Sessions sessions={sessions} locale={site.locale} />
    </div>
  );
}

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { hrefOn } from "#app/_i18n/href.ts";
import { siteHere } from "#app/_i18n/site-here.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { join } from "#app/_ui/kit/join.ts";
import { Notice } from "#app/_ui/kit/notice.tsx";
import { type Query, textFrom } from "#app/_ui/kit/query.ts";
import { Consents } from "./_parts/consents.tsx";
import { Copy } from "./_parts/copy.tsx";
import { Erasure } from "./_parts/erasure.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("privacy.page");
  return { title: t("title"), robots: { index: false, follow: false } };
}

/** What somebody allows, for their account or, as a guest, for this browser. */
export default async function PrivacyPage({ searchParams }: { searchParams: Promise<Query> }) {
  const [site, ask, t] = [await siteHere(), await askHere(), await getTranslations("privacy.page")];
  const [consents, me] = [await ask.privacy.consents(), await ask.identity.me()];
  const [open, ways] = me ? [await ask.privacy.whatIsOpen(), await ask.identity.waysIn()] : [[], null];
  const copy = me ? await ask.privacy.latestExport() : null;
  const isErased = !me && textFrom(await searchParams, "erased") === "1";
  const gone = await getTranslations("privacy.erasure");
  const to = encodeURIComponent(hrefOn(site, "/account/privacy"));
  const link = (href: string) => (words: React.ReactNode) => (
    <Anchor href={hrefOn(site, href)} className="underline underline-offset-4">
      {words}
    </Anchor>
  );
  return (
    <div className={join("space-y-10", !me && "wrap-page max-w-3xl py-8 md:py-12")}>
      <header className="space-y-1.5">
        <h1 className="text-head">{t("title")}</h1>
        <p className="max-w-prose text-soft">{t("lead")}</p>
      </header>
      {isErased && (
        <Notice tone="positive" title={gone("doneTitle")}>
          {gone("done")}
        </Notice>
      )}
      {!me && !isErased && <Notice tone="info">{t.rich("guest", { signin: link(`/sign-in?to=${to}`) })}</Notice>}
      <Consents consents={consents} locale={site.locale} />
      {me && <Copy copy={copy} locale={site.locale} />}
      {ways && <Erasure reasons={open} hasPassword={ways.hasPassword} locale={site.locale} />}
      <p className="max-w-prose text-soft">{t.rich("policy", { policy: link("/privacy") })}</p>
    </div>
  );
}

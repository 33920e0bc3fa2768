import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { originOf } from "#app/_i18n/absolute.ts";
import { alternatesOf } from "#app/_i18n/alternates.ts";
import { hrefOn } from "#app/_i18n/href.ts";
import { siteHere } from "#app/_i18n/site-here.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { Breadcrumbs } from "#app/_ui/kit/breadcrumbs.tsx";
import { StructuredData } from "#app/_ui/kit/structured-data.tsx";
import { env } from "#server/platform/env.ts";
import { demoSections, type WordPage, wordPageNames, wordPages } from "./word-pages.ts";

export async function wordsMetadata(page: WordPage): Promise<Metadata> {
  const t = await getTranslations("content");
  const [title, description] = [t(`${page}.title`), t(`${page}.description`)];
  return { title, description, alternates: alternatesOf(await siteHere(), `/${page}`), openGraph: { title, description } };
}

interface Words {
  key: string;
  title: string;
  paragraphs: string[];
}

/** A page to read: what it is about first, then a section after another, each with an address of its own. */
export async function WordsPage({ page }: { page: WordPage }) {
  const [site, t, shell] = [await siteHere(), await getTranslations("content"), await getTranslations("storefront.shell")];
  const sections = await sectionsOf(page);
  return (
    <div className="wrap-page grid gap-x-16 gap-y-10 pt-6 lg:grid-cols-[minmax(0,1fr)_14rem]">
      {page === "help" && <StructuredData data={questionsData(sections)} />}
      <article className="max-w-2xl space-y-10">
        <header className="space-y-5">
          <Breadcrumbs origin={originOf(site)} crumbs={[{ href: hrefOn(site, "/"), name: shell("name") }]} />
          <h1 className="text-display">{t(`${page}.title`)}</h1>
          <p className="text-lead text-soft">{t(`${page}.lead`)}</p>
        </header>
        {sections.map(({ key, title, paragraphs }) => (
          <section key={key} id={key} className="space-y-2.5 border-t border-line pt-7">
            <h2 className="text-title">{title}</h2>
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{withAddress(paragraph)}</p>
            ))}
            {key === "track" && (
              <Anchor href={hrefOn(site, "/track")} className="inline-block py-1 underline underline-offset-4">
                {shell("track")}
              </Anchor>
            )}
          </section>
        ))}
      </article>
      <nav aria-label={t("pages")} className="lg:sticky lg:top-8 lg:self-start">
        <ul className="border-line lg:border-s lg:ps-5">
          {wordPageNames.map((name) => (
            <li key={name}>
              <Anchor
                href={hrefOn(site, `/${name}`)}
                aria-current={name === page ? "page" : undefined}
                className="inline-block py-2 text-soft underline-offset-4 hover:text-ink hover:underline aria-[current]:font-semibold aria-[current]:text-ink"
              >
                {t(`${name}.title`)}
              </Anchor>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

async function sectionsOf(page: WordPage): Promise<Words[]> {
  const t = await getTranslations("content");
  const email = contactAddress();
  return wordPages[page].sections
    .filter((key) => env().MARU_DEMO === "1" || !demoSections.includes(key))
    .map((key) => ({
      key,
      title: t(`${page}.sections.${key}.title` as "about.title"),
      paragraphs: t(`${page}.sections.${key}.text` as "about.title", { email }).split("\n\n"),
    }));
}

/** The address that mails come from is the one that people write to. */
function contactAddress(): string {
  return /<([^>]+)>/.exec(env().MAIL_FROM)?.[1] ?? env().MAIL_FROM;
}

function withAddress(text: string): ReactNode {
  const address = contactAddress();
  const [before, after] = text.split(address);
  if (after === undefined) return text;
  return (
    <>
      {before}
      <a href={`mailto:${address}`} className="underline underline-offset-4" dir="ltr">
        {address}
      </a>
      {after}
    </>
  );
}

/** schema.org FAQPage: the questions that the page answers, in its own words. */
function questionsData(sections: readonly Words[]): object {
  return {
    "@context": "https://schema.org",
    "@type": "FAQPage",
    mainEntity: sections.map(({ title, paragraphs }) => ({
      "@type": "Question",
      name: title,
      acceptedAnswer: { "@type": "Answer", text: paragraphs.join(" ") },
    })),
  };
}

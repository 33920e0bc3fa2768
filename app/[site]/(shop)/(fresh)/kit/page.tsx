import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { hrefOn } from "#app/_i18n/href.ts";
import { siteHere } from "#app/_i18n/site-here.ts";
import { type Query, textFrom } from "#app/_ui/kit/query.ts";
import { Missing } from "#app/_ui/shell/missing.tsx";
import { env } from "#server/platform/env.ts";
import { sections } from "./_parts/sections.ts";
import { Specimen } from "./_parts/specimen.tsx";
import { readingOf, ViewLinks } from "./_parts/view-links.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("kit.page");
  return { title: t("title"), robots: { index: false, follow: false } };
}

/** Every control in every state: what `tests/journeys/kit.spec.ts` holds, and where one looks before one builds. Demo only. */
export default async function KitPage({ searchParams }: { searchParams: Promise<Query> }) {
  const [site, t, query] = [await siteHere(), await getTranslations("kit.page"), await searchParams];
  if (env().MARU_DEMO !== "1") return <Missing />;
  const dir = textFrom(query, "dir");
  return (
    <div
      className="apart bg-paper text-ink"
      dir={dir === "ltr" || dir === "rtl" ? dir : undefined}
      data-reading={readingOf(textFrom(query, "theme"))}
    >
      <div className="wrap-page space-y-16 pt-10 pb-20">
        <header className="space-y-6">
          <div className="max-w-2xl space-y-2">
            <h1 className="text-display">{t("title")}</h1>
            <p className="text-lead text-soft">{t("lead")}</p>
          </div>
          <ViewLinks site={site} dir={dir} theme={textFrom(query, "theme")} />
          <nav aria-label={t("sections")}>
            <ul className="flex flex-wrap gap-x-5 gap-y-1">
              {Object.keys(sections).map((id) => (
                <li key={id}>
                  <a
                    href={`#${id}`}
                    className="inline-block py-1.5 underline decoration-line underline-offset-4 hover:decoration-ink"
                  >
                    {t(id as keyof typeof sections)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        {Object.entries(sections).map(([id, Part]) => (
          <Specimen key={id} id={id} title={t(id as keyof typeof sections)}>
            <Part locale={site.locale} cartHref={hrefOn(site, "/cart")} here={hrefOn(site, "/kit")} />
          </Specimen>
        ))}
      </div>
      {/* Its samples are in every language, whatever the page's is. */}
      <link rel="stylesheet" href="/fonts/1.3.9/pretendard-hangul.css" />
    </div>
  );
}

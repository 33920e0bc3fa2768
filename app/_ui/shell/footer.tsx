import { useTranslations } from "next-intl";
import { hrefOn } from "#app/_i18n/href.ts";
import { wordPageNames } from "#app/_ui/content/word-pages.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import type { Site } from "#server/platform/context.ts";
import type { CategoryView } from "#server/storefront/categories.ts";
import { Wordmark } from "./wordmark.tsx";

export function Footer({ site, categories }: { site: Site; categories: readonly CategoryView[] }) {
  const [t, words] = [useTranslations("storefront.shell"), useTranslations("content")];
  /* Hardly anything that the header has already; how to read is looked for in both places. */
  const help = [
    { href: "/track", name: t("track") },
    { href: "/seller", name: t("forSellers") },
    { href: "/reading", name: t("reading") },
  ];
  const toRead = wordPageNames.map((name) => ({ href: hrefOn(site, `/${name}`), name: words(`${name}.title`) }));
  return (
    <footer className="mt-24 border-t border-line bg-sunk">
      <div className="wrap-page grid gap-10 py-12 sm:grid-cols-2 md:grid-cols-[1.4fr_1fr_1fr_1fr]">
        <div className="max-w-sm space-y-4">
          <Wordmark name={t("name")} />
          <p className="text-soft">{t("about")}</p>
        </div>
        <Column
          heading={t("shopHeading")}
          links={categories.map(({ path, name }) => ({ href: hrefOn(site, `/c/${path}`), name }))}
        />
        <Column heading={words("pages")} links={toRead} />
        <Column heading={t("helpHeading")} links={help.map(({ href, name }) => ({ href: hrefOn(site, href), name }))} />
      </div>
      <p className="wrap-page border-t border-line py-5 text-fine text-soft">{t("demo")}</p>
    </footer>
  );
}

function Column({ heading, links }: { heading: string; links: { href: string; name: string }[] }) {
  return (
    <div className="min-w-0">
      <h2 className="pb-2 text-base font-semibold">{heading}</h2>
      <ul className="foot-links">
        {links.map(({ href, name }) => (
          <li key={href}>
            <Anchor href={href}>{name}</Anchor>
          </li>
        ))}
      </ul>
    </div>
  );
}

import { useTranslations } from "next-intl";
import { Anchor } from "./anchor.tsx";
import { Chevron } from "./icons.tsx";
import { StructuredData } from "./structured-data.tsx";

export interface Crumb {
  name: string;
  href: string;
}

interface BreadcrumbsProps {
  crumbs: readonly Crumb[];
  /** Where the site stands, of pages that crawlers read: addresses for machines are whole. */
  origin?: string;
}

/** The way here from the home page, for people and for machines; the page itself is its heading and not repeated. */
export function Breadcrumbs({ crumbs, origin }: BreadcrumbsProps) {
  const t = useTranslations("kit");
  const itemListElement = crumbs.map(({ name, href }, n) => ({
    "@type": "ListItem",
    position: n + 1,
    name,
    item: `${origin}${href}`,
  }));
  return (
    <nav aria-label={t("breadcrumbs")} className="text-fine text-soft">
      <ol className="flex flex-wrap items-center gap-x-1.5 gap-y-1">
        {crumbs.map(({ name, href }, n) => (
          <li key={href} className="flex min-w-0 items-center gap-1.5">
            {n > 0 && <Chevron className="size-3 text-edge" />}
            <Anchor
              href={href}
              className="inline-block min-w-0 py-1 wrap-anywhere underline-offset-4 hover:text-ink hover:underline"
            >
              {name}
            </Anchor>
          </li>
        ))}
      </ol>
      {origin && <StructuredData data={{ "@context": "https://schema.org", "@type": "BreadcrumbList", itemListElement }} />}
    </nav>
  );
}

import { useTranslations } from "next-intl";
import { hrefOn } from "#app/_i18n/href.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { languageName } from "#messages/format.ts";
import type { Site } from "#server/platform/context.ts";

const readings = { auto: "", light: "light", dark: "dark", contrast: "light contrast", darkContrast: "dark contrast" } as const;
type Theme = keyof typeof readings;

/** The words of `data-reading` for a theme of the address; undefined for the system's own. */
export function readingOf(theme: string): string | undefined {
  return readings[theme as Theme] || undefined;
}

/** Language, light and direction as links, so that every view of the page has an address and needs no script. */
export function ViewLinks({ site, dir, theme }: { site: Site; dir: string; theme: string }) {
  const t = useTranslations("kit.page");
  const href = (more: Record<string, string>, locale = site.locale) => {
    const query = new URLSearchParams(Object.entries({ dir, theme, ...more }).filter(([, value]) => value));
    return hrefOn({ ...site, locale }, query.size > 0 ? `/kit?${query}` : "/kit");
  };
  const rows = [
    [
      t("viewLanguage"),
      site.locales.map((locale) => ({
        href: href({ dir: "" }, locale),
        name: languageName(locale, locale),
        lang: locale,
        isOn: locale === site.locale,
      })),
    ],
    [
      t("viewTheme"),
      (Object.keys(readings) as Theme[]).map((name) => ({
        href: href({ theme: name === "auto" ? "" : name }),
        name: t(`themes.${name}`),
        lang: undefined,
        isOn: (theme || "auto") === name,
      })),
    ],
    [
      t("viewDirection"),
      (["ltr", "rtl"] as const).map((way) => ({ href: href({ dir: way }), name: t(way), lang: undefined, isOn: dir === way })),
    ],
  ] as const;
  return (
    <nav aria-label={t("view")} className="grid gap-1 border-y border-line py-3">
      {rows.map(([name, links]) => (
        <p key={name} className="flex flex-wrap items-center gap-x-4">
          <span className="min-w-24 text-fine text-soft">{name}</span>
          {links.map(({ href, name, lang, isOn }) => (
            <Anchor
              key={href + name}
              href={href}
              lang={lang}
              aria-current={isOn ? "true" : undefined}
              className="inline-block py-1.5 underline-offset-4 hover:underline aria-current:font-semibold aria-current:underline"
            >
              {name}
            </Anchor>
          ))}
        </p>
      ))}
    </nav>
  );
}

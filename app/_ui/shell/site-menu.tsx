import { useTranslations } from "next-intl";
import { hrefOn } from "#app/_i18n/href.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { GlobeIcon, ReadingIcon } from "#app/_ui/kit/icons.tsx";
import { currencyName } from "#messages/format.ts";
import type { Site } from "#server/platform/context.ts";

const ownNames: Record<string, string> = { en: "English", ko: "한국어", ar: "العربية" };

/** Languages as links and currencies as a form, so that both keep the page and need no script. */
export function SiteMenu({ site }: { site: Site }) {
  const t = useTranslations("storefront.shell");
  return (
    <details name="header" className="sm:relative">
      <summary className="flex min-h-11 items-center gap-2 rounded-md px-2 hover:bg-sunk">
        <GlobeIcon />
        <span className="sr-only">{t("site")}: </span>
        <span className="sr-only text-fine font-medium sm:not-sr-only">
          {site.locale.toUpperCase()} · {site.currency}
        </span>
      </summary>
      <div className="absolute end-4 top-16 z-30 sm:end-0 sm:top-full sm:mt-1.5 grid w-72 gap-4 rounded-lg border border-line bg-raised p-4 shadow-float">
        <nav aria-label={t("language")}>
          <p className="pb-1.5 text-fine text-soft">{t("language")}</p>
          <ul className="grid gap-0.5">
            {site.locales.map((locale) => (
              <li key={locale}>
                <a
                  href={`/api/site?locale=${locale}`}
                  lang={locale}
                  hrefLang={locale}
                  rel="nofollow"
                  aria-current={locale === site.locale ? "true" : undefined}
                  className="choice"
                >
                  {ownNames[locale] ?? locale}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <form action="/api/site" method="post" aria-label={t("currency")} className="border-t border-line pt-3">
          <p className="pb-1.5 text-fine text-soft">{t("currency")}</p>
          <div className="grid gap-0.5">
            {site.currencies.map((currency) => (
              <button
                key={currency}
                type="submit"
                name="currency"
                value={currency}
                aria-pressed={currency === site.currency}
                className="choice"
              >
                <span className="tabular">{currency}</span>
                <span className="truncate">{currencyName(currency, site.locale)}</span>
              </button>
            ))}
          </div>
        </form>
        <Anchor
          href={hrefOn(site, "/reading")}
          className="-mt-1 flex min-h-11 items-center gap-3 border-t border-line px-2.5 pt-2 underline-offset-4 hover:underline"
        >
          <ReadingIcon />
          {t("reading")}
        </Anchor>
      </div>
    </details>
  );
}

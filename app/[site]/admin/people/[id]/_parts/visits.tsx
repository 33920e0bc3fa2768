import { getTranslations } from "next-intl/server";
import { Moment } from "#app/_ui/kit/moment.tsx";
import { countryName } from "#messages/format.ts";
import type { Visit } from "#server/identity/visit-queries.ts";

/** The browsers somebody came by, on every channel, and what led each of them here. */
export async function Visits({ visits, locale }: { visits: readonly Visit[]; locale: string }) {
  const t = await getTranslations("people.person");
  if (visits.length === 0) return <p className="border-t border-line pt-3 text-soft">{t("noVisits")}</p>;
  return (
    <ul className="border-t border-line">
      {visits.map(({ id, channel, referrer, campaign, browser, system, country, cameAt }) => {
        const device = browser && system ? t("device", { browser, system }) : (browser ?? system ?? t("unknownDevice"));
        const words = Object.values(campaign).join(" · ");
        return (
          <li key={id} className="border-b border-line py-2.5">
            <p className="flex flex-wrap items-baseline justify-between gap-x-6">
              <span>
                {channel}
                <span className="text-soft">
                  {" · "}
                  {referrer ? t.rich("visitsFrom", { host: () => <bdi key="host">{referrer}</bdi> }) : t("visitsDirect")}
                </span>
              </span>
              <span className="text-fine text-soft">
                {t("cameAt")} <Moment at={cameAt} locale={locale} className="tabular" />
              </span>
            </p>
            <p className="text-fine text-soft">
              {device}
              {country && ` · ${countryName(country, locale)}`}
            </p>
            {words && (
              <p className="text-fine break-words text-soft">
                {t.rich("visitsCampaign", { words: () => <bdi key="words">{words}</bdi> })}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

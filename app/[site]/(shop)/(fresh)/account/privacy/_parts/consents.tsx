import { useTranslations } from "next-intl";
import { Section } from "#app/_ui/kit/section.tsx";
import { formatDate } from "#messages/format.ts";
import type { ConsentView } from "#server/privacy/queries.ts";
import { ConsentSwitch } from "./consent-switch.tsx";

interface ConsentsProps {
  consents: readonly ConsentView[];
  locale: string;
}

/** Each purpose in plain words with its switch; what is needed stands first and has none. */
export function Consents({ consents, locale }: ConsentsProps) {
  const t = useTranslations("privacy.consents");
  return (
    <Section title={t("title")}>
      <ul className="divide-y divide-line rounded-lg border border-line bg-raised">
        <li className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 gap-y-1 px-4 py-4 sm:px-5">
          <h3 className="font-semibold">{t("neededTitle")}</h3>
          <span className="text-fine text-soft">{t("needed")}</span>
          <p className="col-span-2 max-w-prose text-soft">{t("neededText")}</p>
        </li>
        {consents.map((consent) => (
          <Purpose key={consent.purpose} consent={consent} locale={locale} />
        ))}
      </ul>
    </Section>
  );
}

function Purpose({ consent, locale }: { consent: ConsentView; locale: string }) {
  const [t, purposes] = [useTranslations("privacy.consents"), useTranslations("privacy.purposes")];
  const { purpose, version, isGiven, history } = consent;
  const name = purposes(`${purpose}.name`);
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-6 gap-y-1 px-4 py-3 sm:px-5">
      <h3 className="font-semibold">{name}</h3>
      <ConsentSwitch
        {...{ purpose, version, isGiven, locale }}
        words={{ name, state: isGiven ? t("on") : t("off"), turned: isGiven ? t("saidOff") : t("saidOn") }}
      />
      <p className="col-span-2 max-w-prose text-soft">{purposes(`${purpose}.text`)}</p>
      <Standing consent={consent} locale={locale} />
      {history.length > 1 && (
        <details className="col-span-2 text-fine text-soft">
          <summary className="inline-flex min-h-9 cursor-pointer items-center underline decoration-line underline-offset-4 pointer-coarse:min-h-11">
            {t("history", { count: history.length })}
          </summary>
          <ol className="space-y-1 border-s border-line ps-3 pb-2">
            {history.map(({ at, isGiven, version, channel }) => (
              <li key={at}>
                <bdi>{formatDate(new Date(at), locale, "moment")}</bdi>
                {" · "}
                {t(isGiven ? "entryGiven" : "entryWithdrawn", { version, channel })}
              </li>
            ))}
          </ol>
        </details>
      )}
    </li>
  );
}

/** What holds now and since when. */
function Standing({ consent: { isGiven, isOutdated, history }, locale }: { consent: ConsentView; locale: string }) {
  const t = useTranslations("privacy.consents");
  const [latest] = history;
  const date = latest ? formatDate(new Date(latest.at), locale, "date") : "";
  const standing = isGiven ? t("given", { date }) : isOutdated ? t("outdated") : latest ? t("withdrawn", { date }) : t("never");
  return <p className="col-span-2 text-fine text-soft">{standing}</p>;
}

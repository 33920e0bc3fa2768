import { getTranslations } from "next-intl/server";
import { Moment } from "#app/_ui/kit/moment.tsx";
import { countryName } from "#messages/format.ts";
import type { PersonView } from "#server/identity/person-queries.ts";
import { endSessionsAction } from "../../_parts/actions.ts";
import { DeedForm } from "../../_parts/deed-form.tsx";

/** Where somebody is signed in, and the way to end it all. */
export async function Sessions({ person, name, locale }: { person: PersonView; name: string; locale: string }) {
  const [t, why] = [await getTranslations("people.person"), await getTranslations("people.why")];
  if (person.sessions.length === 0) return <p className="border-t border-line pt-3 text-soft">{t("noSessions")}</p>;
  return (
    <div className="space-y-4">
      <ul className="border-t border-line">
        {person.sessions.map(({ id, browser, system, country, seenAt }) => (
          <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-line py-2.5">
            <span>
              {browser && system ? t("device", { browser, system }) : (browser ?? system ?? t("unknownDevice"))}
              {country && <span className="text-soft"> · {countryName(country, locale)}</span>}
            </span>
            <span className="text-fine text-soft">
              {t("seen")} <Moment at={seenAt} locale={locale} className="tabular" />
            </span>
          </li>
        ))}
      </ul>
      <DeedForm
        action={endSessionsAction}
        locale={locale}
        fields={{ id: person.id }}
        reason={person.whyNotBan && why(person.whyNotBan)}
        confirm={{ title: t("endTitle", { name }), text: t("endText") }}
        words={{ deed: t("endAll"), cancel: t("cancel"), close: t("close") }}
      />
    </div>
  );
}

import { useTranslations } from "next-intl";
import { Badge } from "#app/_ui/kit/badge.tsx";
import { Section } from "#app/_ui/kit/section.tsx";
import { countryName, formatDate } from "#messages/format.ts";
import type { SessionView } from "#server/identity/queries.ts";
import { endOthersAction, endSessionAction } from "./actions.ts";
import { DeedButton } from "./deed-button.tsx";

/** The devices on which somebody is signed in; each can be signed out from here. */
export function Sessions({ sessions, locale }: { sessions: readonly SessionView[]; locale: string }) {
  const t = useTranslations("identity.security.sessions");
  const nameOf = ({ browser, system }: SessionView) =>
    browser && system ? t("device", { browser, system }) : (browser ?? system ?? t("unknown"));
  return (
    <Section title={t("title")}>
      <p className="text-soft">{t("text")}</p>
      <ul className="divide-y divide-line rounded-lg border border-line bg-raised">
        {sessions.map((session) => (
          <li key={session.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-3.5 sm:px-5">
            <div className="min-w-0 space-y-0.5">
              <p className="flex flex-wrap items-center gap-x-2.5 font-medium">
                <bdi>{nameOf(session)}</bdi>
                {session.isHere && <Badge tone="positive">{t("here")}</Badge>}
              </p>
              <p className="text-fine text-soft">
                {[
                  session.country && countryName(session.country, locale),
                  t("seen", { when: formatDate(new Date(session.seenAt), locale, "moment") }),
                  t("since", { when: formatDate(new Date(session.openedAt), locale, "date") }),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
            </div>
            {!session.isHere && (
              <DeedButton
                action={endSessionAction}
                locale={locale}
                fields={{ id: session.id }}
                words={{ submit: t("end"), name: t("endNamed", { name: nameOf(session) }), done: t("ended") }}
              />
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <DeedButton action={endOthersAction} locale={locale} words={{ submit: t("endOthers"), done: t("endedOthers") }} />
      )}
    </Section>
  );
}

import { getTranslations } from "next-intl/server";
import { Section } from "#app/_ui/kit/section.tsx";
import type { PersonView } from "#server/identity/person-queries.ts";
import { unbanAction } from "../../_parts/actions.ts";
import { DeedForm } from "../../_parts/deed-form.tsx";
import { Ban } from "./ban.tsx";

/** Whether somebody gets in at all, and the deed that changes it. */
export async function Access({ person, name, locale }: { person: PersonView; name: string; locale: string }) {
  const [t, why] = [await getTranslations("people.person"), await getTranslations("people.why")];
  const reason = person.whyNotBan && why(person.whyNotBan);
  const words = { cancel: t("cancel"), close: t("close") };
  if (person.state !== "active" && person.state !== "banned") return null;
  const isOpen = person.state === "active";
  return (
    <Section title={t("ban")}>
      <div className="space-y-3 border-t border-line pt-3">
        <p className="text-soft">{t(isOpen ? "openText" : "bannedText")}</p>
        {isOpen ? (
          <Ban
            locale={locale}
            id={person.id}
            reason={reason}
            words={{
              ...words,
              deed: t("ban"),
              title: t("banTitle", { name }),
              text: t("banText"),
              why: t("reason"),
              hint: t("reasonHint"),
            }}
          />
        ) : (
          <DeedForm
            action={unbanAction}
            locale={locale}
            fields={{ id: person.id }}
            reason={reason}
            words={{ ...words, deed: t("unban") }}
          />
        )}
      </div>
    </Section>
  );
}

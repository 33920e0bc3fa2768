import { useTranslations } from "next-intl";
import type { ChangedValue } from "#server/desk/audit-changes.ts";

const shown = 4;

/** What was and what is, value by value; many fold. */
export function AuditChanges({ changes }: { changes: readonly ChangedValue[] | null }) {
  const t = useTranslations("people.audit");
  if (changes === null) return <span className="text-soft">{t("erased")}</span>;
  const rest = changes.slice(shown);
  return (
    <div className="text-fine">
      <Values changes={changes.slice(0, shown)} />
      {rest.length > 0 && (
        <details className="relative z-[1]">
          <summary className="inline-flex min-h-6 cursor-pointer items-center text-soft underline decoration-line underline-offset-4">
            {t("more", { count: rest.length })}
          </summary>
          <Values changes={rest} />
        </details>
      )}
    </div>
  );
}

function Values({ changes }: { changes: readonly ChangedValue[] }) {
  const t = useTranslations("people.audit");
  const said = ({ name, before, after }: ChangedValue) => {
    if (before === null) return t("only", { name, value: after ?? "" });
    return after === null ? t("gone", { name, value: before }) : t("change", { name, before, after });
  };
  return (
    <ul>
      {changes.map((change) => (
        <li key={change.name} className="wrap-anywhere">
          <bdi>{said(change)}</bdi>
        </li>
      ))}
    </ul>
  );
}

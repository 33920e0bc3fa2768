import { getTranslations } from "next-intl/server";
import { hrefOn } from "#app/_i18n/href.ts";
import type { ListSpec } from "#app/_ui/desk/list/spec.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { Moment } from "#app/_ui/kit/moment.tsx";
import type { AuditEntry } from "#server/desk/audit-list.ts";
import { auditPlaces } from "#server/desk/places.ts";
import { type AuditShape, auditShape } from "#server/desk/shapes.ts";
import type { Site } from "#server/platform/context.ts";
import { AuditChanges } from "./audit-changes.tsx";

export const auditList = { shape: auditShape, path: "/admin/audit" };

/** The audit log; who did something leads to their page. */
export async function auditSpec(site: Site): Promise<ListSpec<AuditShape, AuditEntry>> {
  const [t, kit] = [await getTranslations("people.audit"), await getTranslations("desk.list")];
  const { locale } = site;
  return {
    ...auditList,
    desk: "office",
    list: "audit",
    title: t("title"),
    caption: t("caption"),
    searchHint: t("search"),
    sorts: { at: t("sorts.at") },
    columns: {
      at: {
        name: t("columns.at"),
        sort: "at",
        cell: ({ at }) => <Moment at={at} locale={locale} className="whitespace-nowrap tabular" />,
      },
      actor: { name: t("columns.actor"), phone: "half", cell: (entry) => <Actor entry={entry} site={site} /> },
      action: {
        name: t("columns.action"),
        phone: "half",
        cell: ({ action }) => (
          <bdi dir="ltr" className="wrap-anywhere @3xl:whitespace-nowrap">
            {action}
          </bdi>
        ),
      },
      target: {
        name: t("columns.target"),
        cell: ({ target }) => (
          <span title={target} className="block max-w-48 truncate text-soft">
            <bdi dir="ltr">{target}</bdi>
          </span>
        ),
      },
      changes: { name: t("columns.changes"), isWide: true, cell: ({ changes }) => <AuditChanges changes={changes} /> },
      number: { name: t("columns.number"), align: "end", phone: "hidden", cell: ({ number }) => number },
    },
    fields: {
      at: { name: t("fields.at") },
      kind: {
        name: t("fields.kind"),
        choices: (["staff", "seller", "person", "system"] as const).map((value) => ({ value, name: t(`kinds.${value}`) })),
      },
      actor: { name: t("fields.actor") },
      action: { name: t("fields.action") },
      target: { name: t("fields.target") },
    },
    tabs: (["all", "staff", "seller", "person"] as const).map((key) => ({
      key,
      name: key === "all" ? kit("all") : t(`tabs.${key}`),
      place: auditPlaces[key],
    })),
    rowKey: ({ id }) => id,
    rowName: ({ number, action }) => `${number} ${action}`,
    rowHref: () => null,
  };
}

function Actor({ entry: { actor, actorId }, site }: { entry: AuditEntry; site: Site }) {
  if (!actorId)
    return (
      <bdi dir="ltr" className="@3xl:whitespace-nowrap">
        {actor}
      </bdi>
    );
  return (
    <Anchor
      href={hrefOn(site, `/admin/people/${actorId}`)}
      className="relative z-[1] inline-flex min-h-6 items-center underline decoration-line underline-offset-4 hover:decoration-ink @3xl:whitespace-nowrap"
    >
      <bdi>{actor}</bdi>
    </Anchor>
  );
}

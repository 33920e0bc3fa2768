import { getTranslations } from "next-intl/server";
import { hrefOn } from "#app/_i18n/href.ts";
import type { ListSpec } from "#app/_ui/desk/list/spec.ts";
import { Badge } from "#app/_ui/kit/badge.tsx";
import { Moment } from "#app/_ui/kit/moment.tsx";
import { formatNumber } from "#messages/format.ts";
import type { DeskPerson } from "#server/desk/people-list.ts";
import { peoplePlaces } from "#server/desk/places.ts";
import { type PeopleShape, peopleShape } from "#server/desk/shapes.ts";
import type { RoleName } from "#server/identity/role-queries.ts";
import type { Site } from "#server/platform/context.ts";

export const peopleList = { shape: peopleShape, path: "/admin/people" };

/** Everybody with an account; each opens their own page. */
export async function peopleSpec(site: Site, roles: readonly RoleName[]): Promise<ListSpec<PeopleShape, DeskPerson>> {
  const [t, states, kit] = [
    await getTranslations("people.list"),
    await getTranslations("people.states"),
    await getTranslations("desk.list"),
  ];
  const { locale } = site;
  return {
    ...peopleList,
    desk: "office",
    list: "people",
    title: t("title"),
    caption: t("caption"),
    searchHint: t("search"),
    sorts: { joined: t("sorts.joined"), name: t("sorts.name"), email: t("sorts.email") },
    columns: {
      name: {
        name: t("columns.name"),
        sort: "name",
        cell: ({ name, state }) => (
          <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1 @3xl:whitespace-nowrap">
            <bdi>{name}</bdi>
            {state !== "active" && <Badge tone="critical">{states(stateKey(state))}</Badge>}
          </span>
        ),
      },
      email: {
        name: t("columns.email"),
        sort: "email",
        isWide: true,
        cell: ({ email }) => (
          <span className="block truncate text-soft @3xl:text-ink">
            <bdi dir="ltr">{email}</bdi>
          </span>
        ),
      },
      roles: {
        name: t("columns.roles"),
        cell: ({ roles }) => (roles.length === 0 ? <span className="text-soft">{t("shopper")}</span> : <Roles roles={roles} />),
      },
      seen: {
        name: t("columns.seen"),
        phone: "half",
        cell: ({ seenAt }) =>
          seenAt ? (
            <Moment at={seenAt} locale={locale} className="whitespace-nowrap tabular" />
          ) : (
            <span className="text-soft">{t("never")}</span>
          ),
      },
      joined: {
        name: t("columns.joined"),
        sort: "joined",
        phone: "hidden",
        cell: ({ joinedAt }) => <Moment at={joinedAt} locale={locale} shape="date" className="whitespace-nowrap" />,
      },
      sessions: {
        name: t("columns.sessions"),
        align: "end",
        phone: "hidden",
        cell: ({ sessions }) => <span className="tabular">{formatNumber(sessions, locale)}</span>,
      },
    },
    fields: {
      email: { name: t("fields.email") },
      kind: {
        name: t("fields.kind"),
        choices: (["staff", "shop", "none"] as const).map((value) => ({ value, name: t(`kinds.${value}`) })),
      },
      role: { name: t("fields.role"), choices: roles.map(({ code, name }) => ({ value: code, name })) },
      state: {
        name: t("fields.state"),
        choices: (["active", "banned"] as const).map((value) => ({ value, name: states(value) })),
      },
      joined: { name: t("fields.joined") },
      seen: { name: t("fields.seen") },
    },
    tabs: (["all", "staff", "shop", "banned"] as const).map((key) => ({
      key,
      name: key === "all" ? kit("all") : t(`tabs.${key}`),
      place: peoplePlaces[key],
    })),
    rowKey: ({ id }) => id,
    rowName: ({ name }) => name,
    rowHref: ({ id }) => hrefOn(site, `/admin/people/${id}`),
  };
}

function Roles({ roles }: Pick<DeskPerson, "roles">) {
  return (
    <span className="flex flex-wrap gap-1">
      {roles.map(({ name, where }) => (
        <Badge key={`${name} ${where}`} tone="info">
          {where ? `${name} · ${where}` : name}
        </Badge>
      ))}
    </span>
  );
}

const states = ["active", "banned", "pending", "disabled"] as const;

/** What an account's state is called; one that has no word is closed. */
export function stateKey(state: string): (typeof states)[number] {
  return states.find((one) => one === state) ?? "disabled";
}

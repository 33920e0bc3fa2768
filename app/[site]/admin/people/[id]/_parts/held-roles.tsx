import { getTranslations } from "next-intl/server";
import { askHere } from "#app/_trpc/ask.ts";
import type { HeldRole, PersonView } from "#server/identity/person-queries.ts";
import type { RoleView } from "#server/identity/role-queries.ts";
import type { Site } from "#server/platform/context.ts";
import { takeRoleAction } from "../../_parts/actions.ts";
import { DeedForm } from "../../_parts/deed-form.tsx";
import { GiveRole } from "./give-role.tsx";

interface HeldRolesProps {
  person: PersonView;
  name: string;
  site: Site;
}

/** What somebody may do, where, and what can be added or taken; where it cannot, why. */
export async function HeldRoles({ person, name, site }: HeldRolesProps) {
  const [t, why] = [await getTranslations("people.person"), await getTranslations("people.why")];
  const { whyNotGive } = person;
  return (
    <div className="space-y-6">
      {person.roles.length === 0 && <p className="border-t border-line pt-3 text-soft">{t("noRoles")}</p>}
      {person.roles.length > 0 && (
        <ul className="border-t border-line">
          {person.roles.map((held) => (
            <li key={held.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-3">
              <RoleName held={held} everywhere={t("everywhere")} />
              <DeedForm
                action={takeRoleAction}
                locale={site.locale}
                fields={{ id: held.id }}
                reason={held.whyNotTake && why(held.whyNotTake)}
                confirm={{ title: t("takeTitle", { role: held.name, name }), text: t("takeText") }}
                words={{ deed: t("take"), cancel: t("cancel"), close: t("close") }}
              />
            </li>
          ))}
        </ul>
      )}
      {whyNotGive ? <p className="text-fine text-soft">{why(whyNotGive)}</p> : <Giving person={person} site={site} />}
    </div>
  );
}

function RoleName({ held, everywhere }: { held: HeldRole; everywhere: string }) {
  return (
    <p>
      <span className="font-semibold">{held.name}</span> <bdi className="text-soft">{held.where ?? everywhere}</bdi>
    </p>
  );
}

async function Giving({ person, site }: Pick<HeldRolesProps, "person" | "site">) {
  const [ask, t] = [await askHere(), await getTranslations("people.person")];
  const [roles, scopes] = await Promise.all([ask.identity.roles(), ask.identity.scopes()]);
  const named = (reach: RoleView["reach"]) =>
    roles.filter((role) => role.reach === reach && !role.whyNotGive).map(({ code, name }) => ({ value: code, name }));
  return (
    <GiveRole
      locale={site.locale}
      userId={person.id}
      office={named("office")}
      shop={named("shop")}
      scopes={scopes}
      words={{
        title: t("give"),
        role: t("role"),
        chooseRole: t("chooseRole"),
        ofHall: t("ofHall"),
        ofShop: t("ofShop"),
        seller: t("seller"),
        sellerHint: t("sellerHint"),
        channel: t("channel"),
        channelHint: t("channelHint"),
        everywhere: t("everywhere"),
        none: t("none"),
        submit: t("giveSubmit"),
        given: t("given"),
      }}
    />
  );
}

import { getTranslations } from "next-intl/server";
import { Notice } from "#app/_ui/kit/notice.tsx";
import type { RoleView } from "#server/identity/role-queries.ts";
import { permissionsOf } from "#server/identity/role-rules.ts";
import { holds, isPerChannel, powers } from "#server/platform/permissions.ts";
import { RoleForm } from "./role-form.tsx";

interface RoleEditorProps {
  /** Null for a new one. */
  written: RoleView | null;
  /** What the writer may do themselves. */
  held: readonly string[];
  locale: string;
}

/** A role as it is written: its names and its permissions. What the writer may not put in says why. */
export async function RoleEditor({ written: role, held, locale }: RoleEditorProps) {
  const [t, names] = [await getTranslations("people"), await getTranslations("people.permissions")];
  const whyNot = role?.whyNotWrite ?? null;
  const reasonOf = (reach: "office" | "shop", permission: string) => {
    if (reach === "shop" || held.includes("*")) return null;
    if (powers.some((power) => power === permission)) return t("why.adminsBySuper");
    return held.includes(permission) ? null : t("why.moreThanYou");
  };
  const choices = (["office", "shop"] as const).map((reach) => ({
    reach,
    name: t(`role.${reach}`),
    text: t(`role.${reach}Text`),
    permissions: permissionsOf[reach].map((permission) => ({
      key: permission.replace(".", "_"),
      name: names(permission),
      note: reach === "office" && isPerChannel(permission) ? t("roles.perChannel") : null,
      isHeld: role?.reach === reach && holds(role.permissions, permission),
      reason: whyNot ? null : reasonOf(reach, permission),
    })),
  }));
  return (
    <div className="space-y-6">
      {whyNot && <Notice tone="info">{t(`why.${whyNot}`)}</Notice>}
      <RoleForm
        locale={locale}
        role={role && { code: role.code, version: role.version, reach: role.reach, names: role.names }}
        isClosed={whyNot !== null}
        choices={role ? choices.filter(({ reach }) => reach === role.reach) : choices}
        words={{
          names: t("role.names"),
          en: t("role.en"),
          ko: t("role.ko"),
          ar: t("role.ar"),
          optional: t("role.optional"),
          reach: t("role.reach"),
          permissions: t("role.permissions"),
          save: t(role ? "role.save" : "role.make"),
          saved: t("role.saved"),
        }}
      />
    </div>
  );
}

import { getTranslations } from "next-intl/server";
import type { RoleView } from "#server/identity/role-queries.ts";
import { removeRoleAction, viewAsAction } from "../../people/_parts/actions.ts";
import { DeedForm } from "../../people/_parts/deed-form.tsx";

/** Looking through a role, and removing one of our own. */
export async function RoleDeeds({ role, locale }: { role: RoleView; locale: string }) {
  const t = await getTranslations("people.role");
  const words = { cancel: t("cancel"), close: t("close") };
  return (
    <div className="flex flex-wrap items-start gap-3">
      {role.reach === "office" && (
        <div className="max-w-md space-y-1.5">
          <DeedForm action={viewAsAction} locale={locale} fields={{ code: role.code }} words={{ ...words, deed: t("view") }} />
          <p className="text-fine text-soft">{t("viewText")}</p>
        </div>
      )}
      {!role.whyNotWrite && (
        <DeedForm
          action={removeRoleAction}
          locale={locale}
          fields={{ code: role.code }}
          look="critical"
          reason={role.people > 0 ? t("inUse") : null}
          confirm={{ title: t("removeTitle", { name: role.name }), text: t("removeText") }}
          words={{ ...words, deed: t("remove") }}
        />
      )}
    </div>
  );
}

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { hrefOn } from "#app/_i18n/href.ts";
import { siteHere } from "#app/_i18n/site-here.ts";
import { orElsewhere } from "#app/_trpc/answers.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { PageHead } from "#app/_ui/desk/page-head.tsx";
import { RoleEditor } from "../_parts/role-editor.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const [t, office] = [await getTranslations("people.role"), await getTranslations("support")];
  return { title: `${t("newTitle")} — ${office("name")}` };
}

export default async function NewRolePage() {
  const [site, ask, t] = [await siteHere(), await askHere(), await getTranslations("people")];
  await orElsewhere(ask.identity.roles(), "/admin/roles/new");
  const me = await ask.identity.me();
  return (
    <div className="max-w-5xl space-y-7">
      <PageHead crumbs={[{ name: t("roles.title"), href: hrefOn(site, "/admin/roles") }]} title={t("role.newTitle")} />
      <RoleEditor written={null} held={me?.permissions ?? []} locale={site.locale} />
    </div>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { hrefOn } from "#app/_i18n/href.ts";
import { siteHere } from "#app/_i18n/site-here.ts";
import { orElsewhere } from "#app/_trpc/answers.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { peopleList } from "#app/_ui/admin/people-spec.tsx";
import { listHref } from "#app/_ui/desk/list/list-href.ts";
import { PageHead } from "#app/_ui/desk/page-head.tsx";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { Badge } from "#app/_ui/kit/badge.tsx";
import { RoleDeeds } from "../_parts/role-deeds.tsx";
import { RoleEditor } from "../_parts/role-editor.tsx";

interface RolePageProps {
  params: Promise<{ code: string }>;
}

const roleOf = cache(async (code: string) => {
  const ask = await askHere();
  const roles = await orElsewhere(ask.identity.roles(), `/admin/roles/${encodeURIComponent(code)}`);
  return roles.find((role) => role.code === code) ?? notFound();
});

export async function generateMetadata({ params }: RolePageProps): Promise<Metadata> {
  const t = await getTranslations("support");
  return { title: `${(await roleOf((await params).code)).name} — ${t("name")}` };
}

export default async function RolePage({ params }: RolePageProps) {
  const [site, ask, t] = [await siteHere(), await askHere(), await getTranslations("people")];
  const role = await roleOf((await params).code);
  const me = await ask.identity.me();
  return (
    <div className="max-w-5xl space-y-7">
      <PageHead
        crumbs={[{ name: t("roles.title"), href: hrefOn(site, "/admin/roles") }]}
        title={
          <>
            <bdi>{role.name}</bdi>
            <Badge>{t(role.isBuiltIn ? "roles.builtIn" : "roles.own")}</Badge>
          </>
        }
        lead={
          <Anchor
            href={listHref(site, peopleList, { filters: { role: { op: "is", values: [role.code] } } })}
            className="inline-flex min-h-9 items-center underline decoration-line underline-offset-4 hover:decoration-ink pointer-coarse:min-h-11"
          >
            {t("role.holders")} ({t("roles.people", { count: role.people })})
          </Anchor>
        }
      />
      <RoleDeeds role={role} locale={site.locale} />
      <RoleEditor written={role} held={me?.permissions ?? []} locale={site.locale} />
    </div>
  );
}

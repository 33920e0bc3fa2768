import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { hrefOn } from "#app/_i18n/href.ts";
import { siteHere } from "#app/_i18n/site-here.ts";
import { orElsewhere } from "#app/_trpc/answers.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { PageHead } from "#app/_ui/desk/page-head.tsx";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { buttonClass } from "#app/_ui/kit/button.tsx";
import { Section } from "#app/_ui/kit/section.tsx";
import { holds } from "#server/platform/permissions.ts";
import { Matrix } from "./_parts/matrix.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const [t, office] = [await getTranslations("people.roles"), await getTranslations("support")];
  return { title: `${t("title")} — ${office("name")}` };
}

/** Who may do what, as a matrix; each role opens its own page. */
export default async function RolesPage() {
  const [site, ask, t] = [await siteHere(), await askHere(), await getTranslations("people.roles")];
  const [roles, me] = [await orElsewhere(ask.identity.roles(), "/admin/roles"), await ask.identity.me()];
  const mayWrite = holds(me?.permissions ?? [], "roles.write");
  return (
    <div className="max-w-7xl space-y-9">
      <PageHead
        title={t("title")}
        lead={<p className="max-w-prose">{t("lead")}</p>}
        action={
          mayWrite && (
            <Anchor href={hrefOn(site, "/admin/roles/new")} className={buttonClass({ look: "plain", size: "sm" })}>
              {t("new")}
            </Anchor>
          )
        }
      />
      {(["office", "shop"] as const).map((reach) => (
        <Section key={reach} title={t(reach)}>
          <Matrix reach={reach} roles={roles.filter((role) => role.reach === reach)} site={site} />
        </Section>
      ))}
      <p className="max-w-prose text-soft">{t("everybody")}</p>
    </div>
  );
}

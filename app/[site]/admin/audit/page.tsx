import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { siteHere } from "#app/_i18n/site-here.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { auditList, auditSpec } from "#app/_ui/admin/audit-spec.tsx";
import { ListPage } from "#app/_ui/desk/list/list-page.tsx";
import { readList } from "#app/_ui/desk/list/read-list.ts";
import { Button } from "#app/_ui/kit/button.tsx";
import { Notice } from "#app/_ui/kit/notice.tsx";
import type { Query } from "#app/_ui/kit/query.ts";
import { askedOf } from "#server/platform/lists/address.ts";

export async function generateMetadata(): Promise<Metadata> {
  const [t, office] = [await getTranslations("people.audit"), await getTranslations("support")];
  return { title: `${t("title")} — ${office("name")}` };
}

/** Who did what; with `check=1` the whole chain is followed first. */
export default async function AuditPage({ searchParams }: { searchParams: Promise<Query> }) {
  const [site, ask, t] = [await siteHere(), await askHere(), await getTranslations("people.audit")];
  const { check, ...query } = await searchParams;
  const list = await readList(auditList, query, (place) =>
    Promise.all([ask.desk.audit(askedOf(place)), ask.desk.officeViews({ list: "audit" })]),
  );
  const broken = check === undefined ? null : (await ask.desk.auditCheck()).broken;
  const rows = broken?.slice(0, 10).join(", ") ?? "";
  return (
    <ListPage spec={await auditSpec(site)} {...list} empty={t("empty")}>
      {broken && (
        <Notice tone={rows ? "critical" : "positive"} role="status">
          {rows ? t("broken", { rows }) : t("whole")}
        </Notice>
      )}
      <form>
        <Button name="check" value="1" look="plain" size="sm">
          {t("check")}
        </Button>
      </form>
    </ListPage>
  );
}

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { siteHere } from "#app/_i18n/site-here.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { officePlaces } from "#app/_ui/admin/office-places.ts";
import { DeskFrame } from "#app/_ui/desk/desk-frame.tsx";
import { may } from "#app/_ui/desk/may.ts";
import { Viewing } from "./_parts/viewing.tsx";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { robots: { index: false, follow: false } };

/** The frame is for those who look after the hall. For others the page itself says where to go: it knows its own address. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  const [site, ask, t] = [await siteHere(), await askHere(), await getTranslations("support")];
  const me = await ask.identity.me();
  if (!me || (me.permissions.length === 0 && !me.viewAs)) return children;
  const { review } = may(me.permissions, "orders.read") ? await ask.desk.officeBadges() : { review: 0 };
  const ways = await officePlaces(site, me, review);
  return (
    <DeskFrame site={site} me={me} name={t("name")} desk="office" {...ways}>
      {me.viewAs && <Viewing role={me.viewAs} locale={site.locale} />}
      {children}
    </DeskFrame>
  );
}

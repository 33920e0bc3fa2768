import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { siteHere } from "#app/_i18n/site-here.ts";
import { refusalIn } from "#app/_trpc/answers.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { DeskFrame } from "#app/_ui/desk/desk-frame.tsx";
import { shopPlaces } from "#app/_ui/seller/shop-places.ts";
import { isRefusal } from "#server/platform/refusal.ts";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { robots: { index: false, follow: false } };

/** The frame is for people of a shop. Without one, the page itself says where to go: it knows its own address. */
export default async function SellerLayout({ children }: { children: ReactNode }) {
  const [site, ask, t] = [await siteHere(), await askHere(), await getTranslations("sellers.centre")];
  const me = await ask.identity.me();
  const shop = me && (await ask.sellers.mine().catch(nullIfRefused));
  if (!me || !shop) return children;
  const { late, today } = await ask.desk.shopBadges();
  const ways = await shopPlaces(site, me, shop.slug, late + today);
  return (
    <DeskFrame site={site} me={me} name={t("name")} owner={shop.name} desk="shop" {...ways}>
      {children}
    </DeskFrame>
  );
}

function nullIfRefused(error: unknown): null {
  if (isRefusal(error) || refusalIn(error)) return null;
  throw error;
}

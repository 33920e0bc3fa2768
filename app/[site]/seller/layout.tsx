import type { Metadata } from "next";
import { cookies } from "next/headers";
import { NextIntlClientProvider } from "next-intl";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { hrefOn } from "#app/_i18n/href.ts";
import { siteHere } from "#app/_i18n/site-here.ts";
import { refusalIn } from "#app/_trpc/answers.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { DeskFrame } from "#app/_ui/desk/desk-frame.tsx";
import type { DeskPlace } from "#app/_ui/desk/desk-nav.tsx";
import { deskWords } from "#app/_ui/desk/desk-words.ts";
import { foldCookie } from "#app/_ui/desk/fold-cookie.ts";
import { isRefusal } from "#server/platform/refusal.ts";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { robots: { index: false, follow: false } };

/** The frame is for people of a shop. Without one, the page itself says where to go: it knows its own address. */
export default async function SellerLayout({ children }: { children: ReactNode }) {
  const [site, ask, t, jar] = [await siteHere(), await askHere(), await getTranslations("sellers.centre"), await cookies()];
  const me = await ask.identity.me();
  const shop = me && (await ask.sellers.mine().catch(nullIfRefused));
  if (!me || !shop) return children;
  const { late, today } = await ask.desk.shopBadges();
  const maySeeProducts = me.sellers.some(({ permissions }) => permissions.some((one) => one === "*" || one === "products.read"));
  const waiting = { count: late + today, name: t("nav.waiting", { count: late + today }) };
  const places: DeskPlace[] = [
    { name: t("nav.home"), href: hrefOn(site, "/seller"), icon: "home", segment: null, key: "KeyH" },
    {
      name: t("nav.parcels"),
      href: hrefOn(site, "/seller/parcels"),
      icon: "parcels",
      segment: "parcels",
      key: "KeyO",
      badge: waiting,
    },
    ...(maySeeProducts
      ? [
          {
            name: t("nav.products"),
            href: hrefOn(site, "/seller/products"),
            icon: "products",
            segment: "products",
            key: "KeyP",
          } as const,
        ]
      : []),
    { name: t("nav.storefront"), href: hrefOn(site, `/s/${shop.slug}`), icon: "sellers", segment: "s", key: "KeyS" },
  ];
  return (
    <NextIntlClientProvider messages={deskWords(site.locale)}>
      <DeskFrame
        site={site}
        me={me}
        name={t("name")}
        owner={shop.name}
        desk="shop"
        isFolded={jar.get(foldCookie)?.value === "1"}
        places={places}
      >
        {children}
      </DeskFrame>
    </NextIntlClientProvider>
  );
}

function nullIfRefused(error: unknown): null {
  if (isRefusal(error) || refusalIn(error)) return null;
  throw error;
}

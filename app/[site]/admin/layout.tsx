import type { Metadata } from "next";
import { cookies } from "next/headers";
import { NextIntlClientProvider } from "next-intl";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { hrefOn } from "#app/_i18n/href.ts";
import { siteHere } from "#app/_i18n/site-here.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { DeskFrame } from "#app/_ui/desk/desk-frame.tsx";
import type { DeskPlace } from "#app/_ui/desk/desk-nav.tsx";
import { deskWords } from "#app/_ui/desk/desk-words.ts";
import { foldCookie } from "#app/_ui/desk/fold-cookie.ts";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { robots: { index: false, follow: false } };

/** The frame is for those who look after the hall. For others the page itself says where to go: it knows its own address. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  const [site, ask, t, jar] = [await siteHere(), await askHere(), await getTranslations("support"), await cookies()];
  const me = await ask.identity.me();
  if (!me?.permissions.some((permission) => permission === "*" || permission === "orders.read")) return children;
  const may = (needed: string) => me.permissions.some((permission) => permission === "*" || permission === needed);
  const { review } = await ask.desk.officeBadges();
  const place = (segment: "orders" | "products" | "customers" | "sellers", key: string) => ({
    name: t(`nav.${segment}`),
    href: hrefOn(site, `/admin/${segment}`),
    icon: segment,
    segment,
    key,
  });
  const places: DeskPlace[] = [
    { name: t("nav.home"), href: hrefOn(site, "/admin"), icon: "home", segment: null, key: "KeyH" },
    { ...place("orders", "KeyO"), badge: { count: review, name: t("nav.review", { count: review }) } },
    ...(may("products.read") ? [place("products", "KeyP")] : []),
    ...(may("users.read") ? [place("customers", "KeyC")] : []),
    ...(may("sellers.read") ? [place("sellers", "KeyS")] : []),
  ];
  return (
    <NextIntlClientProvider messages={deskWords(site.locale)}>
      <DeskFrame site={site} me={me} name={t("name")} desk="office" isFolded={jar.get(foldCookie)?.value === "1"} places={places}>
        {children}
      </DeskFrame>
    </NextIntlClientProvider>
  );
}

import type { Metadata } from "next";
import { cookies } from "next/headers";
import { NextIntlClientProvider } from "next-intl";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { hrefOn } from "#app/_i18n/href.ts";
import { siteHere } from "#app/_i18n/site-here.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { DeskFrame } from "#app/_ui/desk/desk-frame.tsx";
import { foldCookie } from "#app/_ui/desk/fold-cookie.ts";
import { wordsOf } from "#messages/words.ts";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { robots: { index: false, follow: false } };

/** The frame is for those who look after the hall. For others the page itself says where to go: it knows its own address. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  const [site, ask, t, jar] = [await siteHere(), await askHere(), await getTranslations("support"), await cookies()];
  const me = await ask.identity.me();
  if (!me?.permissions.some((permission) => permission === "*" || permission === "orders.read")) return children;
  const { desk } = wordsOf(site.locale).identity;
  return (
    <NextIntlClientProvider messages={{ identity: { desk } }}>
      <DeskFrame
        site={site}
        me={me}
        name={t("name")}
        isFolded={jar.get(foldCookie)?.value === "1"}
        places={[
          { name: t("nav.home"), href: hrefOn(site, "/admin"), icon: "home", segment: null },
          { name: t("nav.orders"), href: hrefOn(site, "/admin/orders"), icon: "orders", segment: "orders" },
        ]}
      >
        {children}
      </DeskFrame>
    </NextIntlClientProvider>
  );
}

import type { ReactNode } from "react";
import { siteHere } from "#app/_i18n/site-here.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { Shell } from "#app/_ui/shell/shell.tsx";

export const dynamic = "force-dynamic";

/** Around pages that are rendered for one person. */
export default async function FreshLayout({ children }: { children: ReactNode }) {
  const [site, ask] = [await siteHere(), await askHere()];
  const [categories, cart, me] = [await ask.catalog.categories(), await ask.cart.count(), await ask.identity.me()];
  return (
    <Shell site={site} categories={categories} cartCount={cart.count} me={me}>
      {children}
    </Shell>
  );
}

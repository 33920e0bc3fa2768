import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { hrefOn } from "#app/_i18n/href.ts";
import { siteHere } from "#app/_i18n/site-here.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { SignOut } from "#app/_ui/desk/sign-out.tsx";
import { AccountNav } from "./_parts/account-nav.tsx";
import { places } from "./_parts/places.ts";

/** Around a person's own pages. A guest sees no frame: each page leads them to sign in and back. */
export default async function AccountLayout({ children }: { children: ReactNode }) {
  const [site, ask, t] = [await siteHere(), await askHere(), await getTranslations("identity.account")];
  if (!(await ask.identity.me())) return children;
  const shown = places.map(({ name, path, segment }) => ({ name: t(`places.${name}`), href: hrefOn(site, path), segment }));
  return (
    <div className="wrap-page grid gap-x-12 gap-y-6 py-8 md:py-12 lg:grid-cols-[13rem_minmax(0,1fr)]">
      <aside className="min-w-0 space-y-2 lg:sticky lg:top-6 lg:self-start">
        <AccountNav label={t("nav")} places={shown} />
        <div className="hidden border-t border-line pt-2 lg:block">
          <SignOut locale={site.locale} word={t("signOut")} />
        </div>
      </aside>
      <div className="min-w-0">{children}</div>
    </div>
  );
}

import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { hrefOn } from "#app/_i18n/href.ts";
import { siteHere } from "#app/_i18n/site-here.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { SkipLink } from "#app/_ui/shell/shell.tsx";
import { Wordmark } from "#app/_ui/shell/wordmark.tsx";

export const dynamic = "force-dynamic";

/** Nothing that leads away from paying but the way back. */
export default async function CheckoutLayout({ children }: { children: ReactNode }) {
  const [site, t, shell] = [await siteHere(), await getTranslations("checkout.page"), await getTranslations("storefront.shell")];
  return (
    <>
      <SkipLink />
      <header className="border-b border-line">
        <div className="wrap-page flex items-center justify-between gap-4 py-3.5">
          <Anchor href={hrefOn(site, "/")} className="py-1">
            <Wordmark name={shell("name")} />
          </Anchor>
          <Anchor
            href={hrefOn(site, "/cart")}
            className="inline-flex min-h-11 items-center underline decoration-line underline-offset-4 hover:decoration-ink"
          >
            {t("backToCart")}
          </Anchor>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="wrap-page pt-8 pb-24 outline-none">
        {children}
      </main>
    </>
  );
}

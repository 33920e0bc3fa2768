import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Footer } from "./footer.tsx";
import { Greeting } from "./greeting.tsx";
import { Header, type HeaderProps } from "./header.tsx";

/** What stands around every shop page. */
export function Shell({ children, ...header }: HeaderProps & { children: ReactNode }) {
  return (
    <>
      <SkipLink />
      <Header {...header} />
      <main id="main" tabIndex={-1} className="outline-none">
        {children}
      </main>
      <Greeting locale={header.site.locale} />
      <Footer site={header.site} categories={header.categories} />
    </>
  );
}

/** The first thing the Tab key reaches. */
export function SkipLink() {
  const t = useTranslations("storefront.shell");
  return (
    <a
      href="#main"
      className="sr-only focus:not-sr-only focus:absolute focus:start-3 focus:top-3 focus:z-50 focus:rounded-md focus:bg-ink focus:px-4 focus:py-2.5 focus:text-paper"
    >
      {t("skip")}
    </a>
  );
}

import "../globals.css";
import type { Metadata, Viewport } from "next";
import { site } from "next/root-params";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { originOf } from "#app/_i18n/absolute.ts";
import { isSiteHere } from "#app/_i18n/site-here.ts";
import { Toasts } from "#app/_ui/kit/toasts.tsx";
import { Missing } from "#app/_ui/shell/missing.tsx";
import { RouteFocus } from "#app/_ui/shell/route-focus.tsx";
import { isRightToLeft } from "#messages/format.ts";
import { parseSiteKey } from "#server/channels/site-key.ts";
import { env } from "#server/platform/env.ts";
import { firstScript } from "#server/platform/first-script.ts";

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbf9f6" },
    { media: "(prefers-color-scheme: dark)", color: "#14110e" },
  ],
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("storefront");
  return {
    metadataBase: new URL(await originHere()),
    title: { default: t("home.title"), template: `%s — ${t("shell.name")}` },
    description: t("home.description"),
    applicationName: t("shell.name"),
    manifest: "/site.webmanifest",
    icons: { icon: [{ url: "/icons/maru.svg", type: "image/svg+xml" }], apple: "/icons/maru-180.png" },
  };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, isSite, t] = [await getLocale(), await isSiteHere(), await getTranslations("kit")];
  return (
    // The first script may have put the reader's choice on the element.
    <html lang={locale} dir={isRightToLeft(locale) ? "rtl" : "ltr"} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, named by its hash in every content policy. */}
        <script dangerouslySetInnerHTML={{ __html: firstScript }} />
        <noscript>
          <link rel="stylesheet" href="/api/reading" />
        </noscript>
      </head>
      <body>
        {isSite ? (
          children
        ) : (
          <main id="main">
            <Missing />
          </main>
        )}
        <RouteFocus />
        <Toasts words={{ region: t("toasts"), dismiss: t("dismiss") }} />
        {/* After the content, so that a hundred font faces do not stand before the first paint. */}
        {locale === "ko" && <link rel="stylesheet" href="/fonts/1.3.9/pretendard-hangul.css" />}
      </body>
    </html>
  );
}

/** Absolute addresses name the host the site is on; a host that is no site's is the installation's own. */
async function originHere(): Promise<string> {
  const host = parseSiteKey(decodeURIComponent((await site()) ?? ""))?.host;
  return host ? originOf({ host }) : env().APP_ORIGIN;
}

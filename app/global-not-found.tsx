import "./globals.css";
import type { Metadata } from "next";
import { buttonClass } from "#app/_ui/kit/button.tsx";
import { en } from "#messages/en.ts";

const words = en.storefront.missing;

export const metadata: Metadata = { title: words.title };

/** Addresses that belong to no site at all; every other missing page speaks its visitor's language. */
export default function GlobalNotFound() {
  return (
    <html lang="en" dir="ltr">
      <body>
        <main className="wrap-page grid min-h-dvh place-content-center gap-4 py-20">
          <h1 className="text-head">{words.title}</h1>
          <p className="max-w-xl text-lead text-soft">{words.lead}</p>
          <p className="pt-2">
            <a href="/" className={buttonClass({ look: "plain" })}>
              {words.home}
            </a>
          </p>
        </main>
      </body>
    </html>
  );
}

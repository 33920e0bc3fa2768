import { formatMoney } from "#messages/format.ts";
import { fill, type Html, html } from "#server/platform/html.ts";
import type { SandboxPayment } from "../payment.ts";
import { type Words, wordsOf } from "./words.ts";

/** What every page of one payment shows. */
export interface View {
  payment: SandboxPayment;
  merchant: string;
  token: string;
}

/** The whole document: who is paid and how much on one side, what there is to do on the other. */
export function page(locale: string, title: string, body: Html, aside?: Html): string {
  const words = wordsOf(locale);
  return html`<!doctype html>
<html lang="${locale}" dir="${locale === "ar" ? "rtl" : "ltr"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title} · ${words.brand}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/faces.css">
${locale === "ko" && html`<link rel="stylesheet" href="/fonts/1.3.9/pretendard-hangul.css">`}
<link rel="stylesheet" href="/assets/controls.css">
<link rel="stylesheet" href="/assets/pay.css">
<script src="/assets/pay.js" defer></script>
</head>
<body>
<header class="practice"><p><strong>${words.practice}</strong> <span>${words.practiceNote}</span></p></header>
<div class="sheet${aside ? "" : " alone"}">
${aside}
<main>${body}</main>
</div>
</body>
</html>`.toString();
}

/** Who is paid, how much and what for. */
export function summary({ payment, merchant }: View): Html {
  const words = wordsOf(payment.locale);
  return html`<section class="summary" aria-label="${words.total}">
<p class="brand"><svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><rect x="2" y="5" width="20" height="14" rx="3"/><path d="M2 10h20"/></svg><bdi>${words.brand}</bdi></p>
<p class="merchant">${fill(words.paying, { merchant: html`<bdi>${merchant}</bdi>` })}</p>
<p class="amount"><bdi>${amountText(payment)}</bdi></p>
<p class="description"><bdi>${payment.description}</bdi></p>
</section>`;
}

export function notice(title: string, text: Html, kind: "critical" | "info"): Html {
  return html`<div class="notice ${kind}" role="alert" tabindex="-1" autofocus><p><strong>${title}</strong></p><p>${text}</p></div>`;
}

/** A page with nothing to fill in: a heading, a sentence, and the way back. */
export function messagePage(view: View, title: keyof Words, text: keyof Words): string {
  const words = wordsOf(view.payment.locale);
  const merchant = html`<bdi>${view.merchant}</bdi>`;
  const body = html`<h1>${words[title]}</h1>
<p>${fill(words[text], { merchant })}</p>
<p><a class="button primary" href="${view.payment.returnUrl}">${fill(words.back, { merchant })}</a></p>`;
  return page(view.payment.locale, words[title], body, summary(view));
}

/** A page about no payment at all. */
export function strangerPage(locale: string, title: "missingTitle" | "faultTitle", text: "missingText" | "faultText"): string {
  const words = wordsOf(locale);
  return page(locale, words[title], html`<h1>${words[title]}</h1><p>${words[text]}</p>`);
}

/** The amount as the shopper's language writes it, exact to the minor unit. Digits are Latin everywhere, as on the card. */
export function amountText({ amount, currency, locale }: SandboxPayment): string {
  return formatMoney({ amount, currency }, locale);
}

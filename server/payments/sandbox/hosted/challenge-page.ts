import { fill, html } from "#server/platform/html.ts";
import { amountText, page, summary, type View } from "./page.ts";
import { wordsOf } from "./words.ts";

/** What the shopper's bank asks (3-D Secure): approve, fail, or turn back to another card. */
export function challengePage(view: View): string {
  const { payment, merchant, token } = view;
  const words = wordsOf(payment.locale);
  const text = fill(words.challengeText, {
    amount: html`<bdi>${amountText(payment)}</bdi>`,
    merchant: html`<bdi>${merchant}</bdi>`,
    last4: html`<bdi dir="ltr">${payment.cardLast4}</bdi>`,
  });
  const body = html`<div class="bank">
<svg viewBox="0 0 24 24" width="32" height="32" aria-hidden="true"><path d="M12 2 4 5.5v6c0 5 3.4 9 8 10.5 4.6-1.5 8-5.5 8-10.5v-6Z"/><path d="m8.5 12 2.5 2.5 4.5-5"/></svg>
<h1>${words.challengeTitle}</h1>
<p>${text}</p>
<form method="post" class="choices" data-busy="${words.oneMoment}">
<input type="hidden" name="token" value="${token}">
<button class="button primary" name="do" value="approve">${words.approve}</button>
<button class="button" name="do" value="fail">${words.fail}</button>
<button class="button quiet" name="do" value="another">${words.another}</button>
</form>
</div>`;
  return page(payment.locale, words.challengeTitle, body, summary(view));
}

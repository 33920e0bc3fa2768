import { formatMoney } from "#messages/format.ts";
import type { Context } from "#server/platform/context.ts";
import type { Fact } from "#server/platform/events.ts";
import { money } from "#server/platform/money.ts";
import { isolated, type MailWords, mailWords } from "./mail-words.ts";
import { queueMail } from "./queue-mail.ts";
import { shopLinks } from "./shop-links.ts";

/**
 * Reacts to a payment that ended without money: nothing was charged, the cart is as it was, this may help (R119). One mail for an
 * attempt, however many cards were tried, and none once there is an order or where no email was given yet.
 */
export async function mailPaymentProblem(ctx: Context, { payload }: Fact<"payments.payment.failed">): Promise<void> {
  const attempt = await ctx.db.checkoutAttempt.findUniqueOrThrow({
    where: { id: payload.attemptId },
    select: { id: true, email: true, locale: true, channelId: true, order: { select: { id: true } } },
  });
  if (!attempt.email || attempt.order) return;
  const { locale } = attempt;
  const links = await shopLinks(ctx.db, attempt.channelId, locale);
  const t = mailWords(locale);
  const total = formatMoney(money(payload.amount, payload.currency), locale);
  await queueMail(ctx, "paymentProblem", attempt.id, attempt.email, {
    locale,
    origin: links.origin,
    subject: t("paymentProblem.subject"),
    preview: t("paymentProblem.preview"),
    heading: t("paymentProblem.heading"),
    blocks: [
      { kind: "text", text: t("paymentProblem.intro", { total: isolated(total, locale) }) },
      { kind: "text", text: advice(t, payload.failure) },
      { kind: "button", label: t("paymentProblem.button"), href: links.cart },
    ],
    footer: t("paymentProblem.whySent"),
  });
}

function advice(t: MailWords, failure: string | null): string {
  if (failure === "declined") return t("paymentProblem.declined");
  if (failure === "insufficientFunds") return t("paymentProblem.insufficientFunds");
  if (failure === "authenticationFailed") return t("paymentProblem.authenticationFailed");
  return t("paymentProblem.other");
}

import type { RefusalCode } from "#server/platform/refusal.ts";
import type { CheckoutStep } from "./view.ts";

interface Bound {
  id: string;
  currency: string;
  total: bigint | null;
}

interface Payment {
  attemptId: string;
  amount: bigint;
  currency: string;
}

/** Why a payment does not belong to the attempt: another attempt, amount or currency. Null where all match. */
export function misfit(attempt: Bound, payment: Payment): string | null {
  if (payment.attemptId !== attempt.id) return "attempt";
  if (payment.currency !== attempt.currency) return "currency";
  return payment.amount === attempt.total ? null : "amount";
}

const failures: Record<string, RefusalCode> = {
  declined: "payments.declined",
  insufficientFunds: "payments.insufficientFunds",
  authenticationFailed: "payments.authenticationRequired",
  expired: "payments.cancelled",
};

/** What the shopper is told of a payment that did not succeed. */
export function failureCode(payment: { state: string; failure: string | null }): RefusalCode {
  const known = payment.failure ? failures[payment.failure] : undefined;
  return known ?? (payment.state === "cancelled" ? "payments.cancelled" : "payments.declined");
}

/** The furthest step that an attempt's filled-in parts allow. */
export function stepOf(attempt: { email: string | null; address: unknown; shippingMethod: string | null }): CheckoutStep {
  if (!attempt.email || !attempt.address) return "address";
  return attempt.shippingMethod ? "review" : "shipping";
}

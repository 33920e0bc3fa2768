import { randomBytes } from "node:crypto";

export type PaymentState = "created" | "requiresAction" | "authorised" | "captured" | "failed" | "cancelled";
export type Failure = "declined" | "insufficientFunds" | "authenticationFailed" | "expired";

/** A payment as the sandbox's bank knows it. Amounts are minor units. Of a card, only its brand and last four digits are kept. */
export interface SandboxPayment {
  id: string;
  reference: string;
  amount: bigint;
  currency: string;
  state: PaymentState;
  authorised: bigint;
  captured: bigint;
  refunded: bigint;
  failure: Failure | null;
  returnUrl: string;
  locale: string;
  description: string;
  tries: number;
  /** The shopper's bank is asking; the card waits for the answer. */
  challenged: boolean;
  /** Set while the bank takes its time: the moment the payment will succeed. */
  settlesAt: Date | null;
  cardBrand: string | null;
  cardLast4: string | null;
  /** Every movement of money, oldest first. */
  operations: Operation[];
}

export interface Operation {
  id: string;
  op: "authorise" | "capture" | "refund";
  amount: bigint;
}

/** An unguessable name such as `pay_3f…`; 128 bits, since whoever knows a payment's name can open its page. */
export function newName(prefix: "pay" | "op" | "evt"): string {
  return `${prefix}_${randomBytes(16).toString("base64url")}`;
}

/** Whether the shopper can still pay with a card. */
export function isOpen(payment: SandboxPayment): boolean {
  return (payment.state === "created" || payment.state === "requiresAction") && payment.settlesAt === null;
}

/** What the API answers and webhooks carry. */
export function paymentView(payment: SandboxPayment, origin: string) {
  return {
    id: payment.id,
    reference: payment.reference,
    amount: String(payment.amount),
    currency: payment.currency,
    state: payment.state,
    authorised: String(payment.authorised),
    captured: String(payment.captured),
    refunded: String(payment.refunded),
    failure: payment.failure,
    card: payment.cardLast4 === null ? null : { brand: payment.cardBrand, last4: payment.cardLast4 },
    url: isOpen(payment) ? `${origin}/pay/${payment.id}` : null,
    operations: payment.operations.map(({ id, op, amount }) => ({ id, op, amount: String(amount) })),
  };
}

export type PaymentView = ReturnType<typeof paymentView>;

/**
 * What every payment provider can do for us. One file per provider beside this one, one line in `registry.ts`.
 *
 * Money is in minor units of `currency`. `key` is an idempotency key: the same key with the same arguments has one effect,
 * however often it is called. `ref` is the provider's own name of a payment; `attemptId` is ours and travels as metadata,
 * so that a payment whose answer was lost can be found again.
 *
 * Every call may throw `ProviderUnavailable` (surely no effect), `ProviderOutcomeUnknown` (ask again with the same key, or
 * look the payment up, before doing anything else) or `ProviderRejected` (a definite no).
 */
export interface PaymentProvider {
  name: string;
  createPayment(input: CreatePayment): Promise<ProviderPayment>;
  findPayment(ref: string): Promise<ProviderPayment | null>;
  findByAttempt(attemptId: string): Promise<ProviderPayment[]>;
  capture(input: { ref: string; amount: bigint; key: string }): Promise<ProviderPayment>;
  cancel(input: { ref: string; key: string }): Promise<ProviderPayment>;
  refund(input: { ref: string; amount: bigint; key: string }): Promise<ProviderPayment>;
  /** Every movement of money on a UTC day (`YYYY-MM-DD`), for reconciliation. */
  listOperations(day: string): Promise<ProviderLedgerEntry[]>;
  /** Checks the signature over the raw body and its age (300 s either way). Throws a Refusal if either is wrong. */
  readWebhook(headers: Pick<Headers, "get">, body: string, now: Date): ProviderEvent;
}

export interface CreatePayment {
  key: string;
  attemptId: string;
  amount: bigint;
  currency: string;
  /** Where the provider's page sends the shopper afterwards. Arriving there proves nothing. */
  returnUrl: string;
  locale: string;
  description: string;
}

export type ProviderState = "created" | "requiresAction" | "authorised" | "captured" | "failed" | "cancelled";

export type ProviderFailure = "declined" | "insufficientFunds" | "authenticationFailed" | "expired";

export interface ProviderOperation {
  ref: string;
  op: "authorise" | "capture" | "refund";
  amount: bigint;
}

export interface ProviderPayment {
  ref: string;
  attemptId: string;
  amount: bigint;
  currency: string;
  state: ProviderState;
  authorised: bigint;
  captured: bigint;
  refunded: bigint;
  /** Why the last try did not succeed. An open payment may carry one: the shopper can try another card. */
  failure: ProviderFailure | null;
  /** The provider's hosted page while the shopper still has something to do there. */
  redirectUrl: string | null;
  operations: ProviderOperation[];
}

export interface ProviderLedgerEntry extends ProviderOperation {
  paymentRef: string;
  attemptId: string;
  currency: string;
  at: Date;
}

export interface ProviderEvent {
  id: string;
  type: string;
  paymentRef: string | null;
  /** What the payment is said to have come to; good for knowing that it is no news, and for nothing else. */
  tells: ProviderState | null;
  /** The body as it came. As text it can be kept whatever is in it: how deep, which characters. */
  payload: string;
}

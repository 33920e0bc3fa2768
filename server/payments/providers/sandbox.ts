import { z } from "zod";
import { Refusal } from "#server/platform/refusal.ts";
import { sandboxLabels } from "../sandbox/settings.ts";
import { verifyWebhook } from "../standard-webhooks.ts";
import type { CreatePayment, PaymentProvider, ProviderEvent, ProviderLedgerEntry, ProviderPayment } from "./provider.ts";
import { type AskProvider, providerCaller } from "./provider-call.ts";
import { ProviderOutcomeUnknown } from "./provider-errors.ts";

export interface SandboxProviderSettings {
  baseUrl: string;
  /** Key of one purpose, as `platform/secrets.ts` derives it. */
  secret(label: string): Buffer;
  ask?: AskProvider;
}

/** Prices in whole minor units travel as text, since JSON's numbers lose precision. */
const minorUnits = z
  .string()
  .regex(/^\d{1,18}$/)
  .transform(BigInt);
const name = z.string().max(100);
const currency = z.string().length(3);
const operation = z.object({ id: name, op: z.enum(["authorise", "capture", "refund"]), amount: minorUnits });

const providerState = z.enum(["created", "requiresAction", "authorised", "captured", "failed", "cancelled"]);
const paymentAnswer = z.object({
  id: name,
  reference: name,
  amount: minorUnits,
  currency,
  state: providerState,
  authorised: minorUnits,
  captured: minorUnits,
  refunded: minorUnits,
  failure: z.enum(["declined", "insufficientFunds", "authenticationFailed", "expired"]).nullable(),
  url: z.url().max(2000).nullable(),
  operations: z.array(operation).max(1000),
});
const listAnswer = z.object({ payments: z.array(paymentAnswer).max(1000) });
const ledgerEntry = operation.extend({ at: z.coerce.date(), payment: name, reference: name, currency });
const ledgerAnswer = z.object({ entries: z.array(ledgerEntry).max(1000), next: z.string().max(20).nullable() });
/** Of an event only what says whose it is and which payment to fetch; the payment itself is asked of the API. */
const eventBody = z.object({
  type: z.string().regex(/^[\w.]{1,100}$/),
  account: z.literal("maru-sandbox"),
  livemode: z.literal(false),
  data: z.object({ payment: z.object({ id: z.string().regex(/^[\w-]{1,100}$/) }).optional() }).optional(),
});

/** The payment sandbox as a provider: what `sandbox/` serves, spoken to over HTTP like any other. */
export function sandboxProvider({ baseUrl, secret, ask = providerCaller() }: SandboxProviderSettings): PaymentProvider {
  const headers = {
    authorization: `Bearer ${secret(sandboxLabels.api).toString("base64url")}`,
    "content-type": "application/json",
  };
  const get = (path: string) => ask({ method: "GET", url: new URL(path, baseUrl), headers });
  const post = async (path: string, key: string, body: unknown) => {
    const keyed = { ...headers, "idempotency-key": key };
    const answer = paymentAnswer.safeParse(
      await ask({ method: "POST", url: new URL(path, baseUrl), headers: keyed, body: JSON.stringify(body) }),
    );
    if (!answer.success) throw new ProviderOutcomeUnknown("the sandbox's answer has another shape", answer.error);
    return toPayment(answer.data);
  };
  const at = (ref: string) => `/v1/payments/${encodeURIComponent(ref)}`;

  return {
    name: "sandbox",
    createPayment: ({ key, ...input }) => post("/v1/payments", key, creation(input)),
    async findPayment(ref) {
      const found = await get(at(ref));
      return found === null ? null : toPayment(paymentAnswer.parse(found));
    },
    async findByAttempt(attemptId) {
      const found = await get(`/v1/payments?reference=${encodeURIComponent(attemptId)}`);
      return listAnswer.parse(found).payments.map(toPayment);
    },
    capture: ({ ref, amount, key }) => post(`${at(ref)}/capture`, key, { amount: String(amount) }),
    cancel: ({ ref, key }) => post(`${at(ref)}/cancel`, key, {}),
    refund: ({ ref, amount, key }) => post(`${at(ref)}/refund`, key, { amount: String(amount) }),
    listOperations: (day) => listOperations(get, day),
    readWebhook: (received, body, now) => readWebhook([secret(sandboxLabels.webhook)], received, body, now),
  };
}

function creation({ attemptId, amount, currency, returnUrl, locale, description }: Omit<CreatePayment, "key">) {
  return { amount: String(amount), currency, reference: attemptId, returnUrl, locale, description: description.slice(0, 300) };
}

/** All pages of a day's ledger; the cursor only grows, so rows that arrive meanwhile are neither missed nor doubled. */
async function listOperations(get: (path: string) => Promise<unknown>, day: string): Promise<ProviderLedgerEntry[]> {
  const entries: ProviderLedgerEntry[] = [];
  for (let after: string | null = "0"; after !== null; ) {
    const page: z.infer<typeof ledgerAnswer> = ledgerAnswer.parse(await get(`/v1/ledger?day=${day}&after=${after}`));
    for (const { id, payment, reference, op, amount, currency, at } of page.entries) {
      entries.push({ ref: id, paymentRef: payment, attemptId: reference, op, amount, currency, at });
    }
    after = page.next;
  }
  return entries;
}

function readWebhook(keys: Buffer[], headers: Pick<Headers, "get">, body: string, now: Date): ProviderEvent {
  const id = verifyWebhook(keys, headers, body, now);
  if (id === null) throw new Refusal("payments.badSignature", "invalid");
  const event = eventBody.safeParse(parseJson(body));
  // Rightly signed, yet of another account or mode, or of no shape we know: not ours to act on.
  if (!event.success) throw new Refusal("payments.badSignature", "invalid");
  const { type, data } = event.data;
  const tells = providerState.safeParse(type.replace(/^payment\./, "")).data ?? null;
  return { id, type, paymentRef: data?.payment?.id ?? null, tells, payload: body };
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

function toPayment({ id, reference, url, operations, ...same }: z.infer<typeof paymentAnswer>): ProviderPayment {
  return {
    ...same,
    ref: id,
    attemptId: reference,
    redirectUrl: url,
    operations: operations.map(({ id: ref, op, amount }) => ({ ref, op, amount })),
  };
}

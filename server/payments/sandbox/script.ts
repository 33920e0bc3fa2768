import { z } from "zod";

const operation = z.enum(["create", "find", "list", "capture", "cancel", "refund", "ledger", "any"]);

/**
 * `hang…` keeps the connection open for `ms`, before or after the effect; `cut…` closes it without an answer; `error500` fails without
 * an effect and forgets it; `error500Stored` fails and answers the same for this key for ever; `error429` asks to wait a second.
 */
const fault = z.strictObject({
  on: operation.default("any"),
  kind: z.enum(["hangBefore", "hangAfter", "cutBefore", "cutAfter", "error500", "error500Stored", "error429"]),
  times: z.number().int().min(1).max(1000).default(1),
  ms: z.number().int().min(0).max(120_000).default(30_000),
});

const webhooks = z.strictObject({
  drop: z.boolean().default(false),
  duplicate: z.number().int().min(1).max(200).default(1),
  /** Later events of a payment arrive before earlier ones. */
  reorder: z.boolean().default(false),
  delayMs: z.number().int().min(0).max(120_000).default(0),
});

/** The whole script; what a caller leaves out is as usual. */
export const scriptSchema = z.strictObject({
  /** `instant`: a payment is authorised as soon as it is made, without a hosted page. */
  mode: z.enum(["hosted", "instant"]).default("hosted"),
  faults: z.array(fault).max(50).default([]),
  webhooks: webhooks.default(webhooks.parse({})),
  /** The payment is made for this much more, or in this currency, than it was asked for. */
  wrongAmount: z.number().int().min(-1_000_000).max(1_000_000).default(0),
  wrongCurrency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable()
    .default(null),
});

export type Script = z.infer<typeof scriptSchema>;
export type Fault = z.infer<typeof fault>;
export type FaultPoint = Exclude<z.infer<typeof operation>, "any">;

export function defaultScript(): Script {
  return scriptSchema.parse({});
}

/** Takes the next fault that is scripted for this operation, if any. */
export function takeFault(script: Script, on: FaultPoint): Fault | null {
  const found = script.faults.find((one) => one.times > 0 && (one.on === on || one.on === "any"));
  if (found) found.times -= 1;
  return found ?? null;
}

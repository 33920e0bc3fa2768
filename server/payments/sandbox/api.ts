import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { z } from "zod";
import { authorise, type Change, cancel, capture, refund } from "./deeds.ts";
import { type Answer, once, type Result } from "./idempotency.ts";
import { newName, paymentView, type SandboxPayment } from "./payment.ts";
import { Rejection } from "./rejection.ts";
import type { Sandbox } from "./sandbox.ts";
import type { FaultPoint } from "./script.ts";
import { findByReference, findPayment, ledgerPage, type Queryable } from "./store.ts";

const minorUnits = z
  .string()
  .regex(/^[1-9]\d{0,14}$/)
  .transform(BigInt);

const reference = /^[\w:.-]{1,100}$/;

const createInput = z.strictObject({
  amount: minorUnits,
  currency: z.string().regex(/^[A-Z]{3}$/),
  reference: z.string().max(100).regex(reference),
  returnUrl: z.url({ protocol: /^https?$/ }).max(2000),
  locale: z.enum(["en", "ko", "ar"]),
  // Postgres keeps neither control characters' NUL nor half a surrogate pair.
  description: z
    .string()
    .min(1)
    .max(300)
    .regex(/^[^\p{Cc}\p{Cs}]+$/u),
});
const amountInput = z.strictObject({ amount: minorUnits });
const nothing = z.strictObject({});

/** One call of the API, with what it needs to be scripted and answered. */
export interface ApiCall {
  point: FaultPoint;
  answer(): Promise<Answer>;
}

/** Finds the call a request means. Throws a Rejection for what is unknown, unauthorised or misshapen. */
export function apiCall(sandbox: Sandbox, request: IncomingMessage, url: URL, body: string): ApiCall {
  if (!isAuthorised(request, sandbox.settings.apiKey)) throw new Rejection(401, "unauthorised");
  const [, , kind, id = "", verb = ""] = url.pathname.split("/");
  const route = `${request.method} ${kind}${id && "/:id"}${verb && `/${verb}`}`;
  const deed = (point: FaultPoint, change: (payment: SandboxPayment) => Change): ApiCall => ({
    point,
    answer: () => keyed(sandbox, request, url, body, async (tx) => result(sandbox, change(await known(tx, id, true)))),
  });
  switch (route) {
    case "POST payments":
      return {
        point: "create",
        answer: () => keyed(sandbox, request, url, body, async () => create(sandbox, read(createInput, body))),
      };
    case "GET payments":
      return { point: "list", answer: () => list(sandbox, url.searchParams.get("reference") ?? "") };
    case "GET payments/:id":
      return { point: "find", answer: async () => shown(sandbox, await known(sandbox.store.pool, id)) };
    case "POST payments/:id/capture":
      return deed("capture", (payment) => capture(payment, read(amountInput, body).amount));
    case "POST payments/:id/refund":
      return deed("refund", (payment) => refund(payment, read(amountInput, body).amount));
    case "POST payments/:id/cancel":
      read(nothing, body || "{}");
      return deed("cancel", cancel);
    case "GET ledger":
      return { point: "ledger", answer: () => ledger(sandbox, url.searchParams) };
    default:
      throw new Rejection(404, "noSuchCall");
  }
}

export function isAuthorised(request: IncomingMessage, apiKey: string): boolean {
  const given = Buffer.from(request.headers.authorization ?? "");
  const right = Buffer.from(`Bearer ${apiKey}`);
  return given.length === right.length && timingSafeEqual(given, right);
}

type Work = (tx: Queryable) => Promise<Result>;

async function keyed(sandbox: Sandbox, request: IncomingMessage, url: URL, body: string, work: Work): Promise<Answer> {
  const key = String(request.headers["idempotency-key"] ?? "");
  if (!/^[\w:.-]{8,255}$/.test(key)) throw new Rejection(400, "keyMissing");
  const answer = await once(sandbox.store, sandbox.write, key, `${url.pathname}\n${body}`, work);
  sandbox.webhooks.kick();
  return answer;
}

function create(sandbox: Sandbox, { amount, currency, ...input }: z.infer<typeof createInput>): Result {
  const { mode, wrongAmount, wrongCurrency } = sandbox.script;
  const payment: SandboxPayment = {
    ...{
      ...input,
      id: newName("pay"),
      amount: amount + BigInt(wrongAmount),
      currency: wrongCurrency ?? currency,
      state: "created",
    },
    ...{ authorised: 0n, captured: 0n, refunded: 0n, failure: null, tries: 0, challenged: false, settlesAt: null },
    ...{ cardBrand: null, cardLast4: null, operations: [] },
  };
  return result(sandbox, mode === "instant" ? authorise(payment) : { payment, event: null }, 201);
}

function result(sandbox: Sandbox, change: Change, status = 200): Result {
  return { change, answer: shown(sandbox, change.payment, status) };
}

async function list({ store, settings }: Sandbox, wanted: string): Promise<Answer> {
  if (!reference.test(wanted)) throw new Rejection(400, "referenceMissing");
  const payments = await findByReference(store.pool, wanted);
  return json(200, { payments: payments.map((one) => paymentView(one, settings.origin)) });
}

/** `?day=YYYY-MM-DD&after=<cursor>`; `next` is the cursor of the following page, or null at the end. */
async function ledger({ store }: Sandbox, query: URLSearchParams): Promise<Answer> {
  const day = query.get("day") ?? "";
  const after = query.get("after") ?? "0";
  if (!z.iso.date().safeParse(day).success || !/^\d{1,18}$/.test(after)) throw new Rejection(400, "dayWrong");
  const rows = await ledgerPage(store.pool, day, after, 500);
  const next = rows.length === 500 ? (rows.at(-1)?.n ?? null) : null;
  return json(200, { entries: rows.map(({ n: _, ...entry }) => entry), next });
}

async function known(db: Queryable, id: string, lock = false): Promise<SandboxPayment> {
  const payment = await findPayment(db, id, lock);
  if (!payment) throw new Rejection(404, "paymentMissing");
  return payment;
}

function shown({ settings }: Sandbox, payment: SandboxPayment, status = 200): Answer {
  return json(status, paymentView(payment, settings.origin));
}

export function read<T>(schema: z.ZodType<T>, body: string): T {
  const parsed = schema.safeParse(parseJson(body));
  if (!parsed.success) throw new Rejection(400, "bodyWrong");
  return parsed.data;
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new Rejection(400, "bodyWrong");
  }
}

export function json(status: number, value: unknown): Answer {
  return { status, body: JSON.stringify(value) };
}

import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { z } from "zod";
import { authorise, cancel, capture, type Desk, refund } from "./deeds.ts";
import { type Answer, once } from "./idempotency.ts";
import { newName, paymentView, type SandboxPayment } from "./payment.ts";
import { Rejection } from "./rejection.ts";
import type { Sandbox } from "./sandbox.ts";
import type { FaultPoint } from "./script.ts";
import { findByReference, findPayment, insertPayment, ledgerPage, operationsOf, type Queryable } from "./store.ts";

const minorUnits = z
  .string()
  .regex(/^[1-9]\d{0,14}$/)
  .transform(BigInt);

const createInput = z.strictObject({
  amount: minorUnits,
  currency: z.string().regex(/^[A-Z]{3}$/),
  reference: z.string().min(1).max(100),
  returnUrl: z.url({ protocol: /^https?$/ }).max(2000),
  locale: z.enum(["en", "ko", "ar"]),
  description: z.string().min(1).max(300),
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
  const [, , kind, id = "", deed = ""] = url.pathname.split("/");
  const route = `${request.method} ${kind}${id && "/:id"}${deed && `/${deed}`}`;
  switch (route) {
    case "POST payments":
      return {
        point: "create",
        answer: () => keyed(sandbox, request, url, body, (tx) => create(sandbox, tx, read(createInput, body))),
      };
    case "GET payments":
      return { point: "list", answer: () => list(sandbox, url.searchParams.get("reference") ?? "") };
    case "GET payments/:id":
      return { point: "find", answer: async () => shown(sandbox, sandbox.store.pool, await known(sandbox.store.pool, id)) };
    case "POST payments/:id/capture":
      return change(sandbox, request, url, body, "capture", id, (desk, payment) =>
        capture(desk, payment, read(amountInput, body).amount),
      );
    case "POST payments/:id/refund":
      return change(sandbox, request, url, body, "refund", id, (desk, payment) =>
        refund(desk, payment, read(amountInput, body).amount),
      );
    case "POST payments/:id/cancel":
      read(nothing, body || "{}");
      return change(sandbox, request, url, body, "cancel", id, cancel);
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

type Change = (desk: Desk, payment: SandboxPayment) => Promise<SandboxPayment>;

function change(
  sandbox: Sandbox,
  request: IncomingMessage,
  url: URL,
  body: string,
  point: FaultPoint,
  id: string,
  deed: Change,
): ApiCall {
  const work = async (tx: Queryable) => {
    const payment = await known(tx, id, true);
    return shown(sandbox, tx, await deed({ tx, announce: sandbox.announce }, payment));
  };
  return { point, answer: () => keyed(sandbox, request, url, body, work) };
}

async function keyed(
  sandbox: Sandbox,
  request: IncomingMessage,
  url: URL,
  body: string,
  work: (tx: Queryable) => Promise<Answer>,
): Promise<Answer> {
  const key = String(request.headers["idempotency-key"] ?? "");
  if (!/^[\w:.-]{8,255}$/.test(key)) throw new Rejection(400, "keyMissing");
  const answer = await once(sandbox.store, key, `${url.pathname}\n${body}`, work);
  sandbox.webhooks.kick();
  return answer;
}

async function create(sandbox: Sandbox, tx: Queryable, input: z.infer<typeof createInput>): Promise<Answer> {
  const { mode, wrongAmount, wrongCurrency } = sandbox.script;
  const amount = input.amount + BigInt(wrongAmount);
  const payment: SandboxPayment = {
    ...{ id: newName("pay"), reference: input.reference, amount, currency: wrongCurrency ?? input.currency, state: "created" },
    ...{ authorised: 0n, captured: 0n, refunded: 0n, failure: null, tries: 0, challenged: false, settlesAt: null },
    ...{ returnUrl: input.returnUrl, locale: input.locale, description: input.description, cardBrand: null, cardLast4: null },
  };
  await insertPayment(tx, payment);
  const made = mode === "instant" ? await authorise({ tx, announce: sandbox.announce }, payment) : payment;
  return shown(sandbox, tx, made, 201);
}

async function list({ store, settings }: Sandbox, reference: string): Promise<Answer> {
  if (reference === "" || reference.length > 100) throw new Rejection(400, "referenceMissing");
  const payments = await findByReference(store.pool, reference);
  const views = await Promise.all(
    payments.map(async (one) => paymentView(one, await operationsOf(store.pool, one.id), settings.origin)),
  );
  return json(200, { payments: views });
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

async function shown({ settings }: Sandbox, db: Queryable, payment: SandboxPayment, status = 200): Promise<Answer> {
  return json(status, paymentView(payment, await operationsOf(db, payment.id), settings.origin));
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

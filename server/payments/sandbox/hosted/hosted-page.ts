import { createHmac, timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { type Card, readCard } from "../cards.ts";
import { authorise, type Change, cancel, decline, leaveChallenge, payWith } from "../deeds.ts";
import { isOpen, type SandboxPayment } from "../payment.ts";
import type { Sandbox } from "../sandbox.ts";
import { findPayment } from "../store.ts";
import { cardPage } from "./card-page.ts";
import { challengePage } from "./challenge-page.ts";
import { messagePage, strangerPage, type View } from "./page.ts";
import { preferredLocale } from "./words.ts";

/** The hosted page of one payment: `GET` shows where it stands, `POST` does what a button says. All without JavaScript. */
export async function handlePage(
  sandbox: Sandbox,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  body: string,
): Promise<void> {
  const locale = preferredLocale(request.headers["accept-language"]);
  const id = url.pathname.slice("/pay/".length);
  const payment = await findPayment(sandbox.store.pool, id);
  if (!payment) return show(response, 404, strangerPage(locale, "missingTitle", "missingText"));
  if (request.method === "GET" || request.method === "HEAD") return showPayment(sandbox, response, payment);
  if (request.method !== "POST")
    return show(response.setHeader("allow", "GET, HEAD, POST"), 405, strangerPage(locale, "missingTitle", "missingText"));
  if (!isOurForm(sandbox, request)) return show(response, 403, strangerPage(locale, "faultTitle", "faultText"), payment);
  await handleForm(sandbox, response, payment, new URLSearchParams(body));
}

function showPayment(sandbox: Sandbox, response: ServerResponse, payment: SandboxPayment): void {
  const view = viewOf(sandbox, payment);
  if (payment.settlesAt !== null) response.setHeader("refresh", `4;url=${payment.returnUrl}`);
  show(response, 200, pageOf(view), payment);
}

function pageOf(view: View): string {
  const { payment } = view;
  if (payment.settlesAt !== null) return messagePage(view, "processingTitle", "processingText");
  if (payment.challenged) return challengePage(view);
  if (isOpen(payment)) return cardPage(view);
  if (payment.state === "cancelled") return messagePage(view, "cancelledTitle", "cancelledText");
  if (payment.state === "failed") return messagePage(view, "failedTitle", "failedText");
  return messagePage(view, "doneTitle", "doneText");
}

async function handleForm(
  sandbox: Sandbox,
  response: ServerResponse,
  payment: SandboxPayment,
  form: URLSearchParams,
): Promise<void> {
  const wish = form.get("do") ?? "pay";
  const given = { number: field(form, "number"), expiry: field(form, "expiry"), cvc: field(form, "cvc") };
  const read = wish === "pay" && isOpen(payment) && !payment.challenged ? readCard(given, new Date()) : null;
  if (read && "problems" in read)
    return show(response, 422, cardPage(viewOf(sandbox, payment), read.problems, given.expiry), payment);

  const card = read?.card ?? null;
  const after = await sandbox.store.inTransaction(async (tx) => {
    const fresh = await findPayment(tx, payment.id, true);
    // A form of an earlier page, or the second of two clicks, changes nothing and is shown where the payment stands now.
    if (!fresh || !sameText(form.get("token") ?? "", tokenOf(sandbox, fresh))) return null;
    const change = changeOf(sandbox, fresh, wish, card);
    await sandbox.write(tx, change);
    return change?.payment ?? null;
  });
  sandbox.webhooks.kick();
  if (after && card?.behaviour === "stalls") {
    await wait(sandbox.settings.stallMs);
    return show(response, 504, messagePage(viewOf(sandbox, after), "stalledTitle", "stalledText"), after);
  }
  redirect(response, await whereTo(sandbox, after ?? payment));
}

/** What a button makes of the payment; null where it does not apply. */
function changeOf({ settings }: Sandbox, payment: SandboxPayment, wish: string, card: Card | null): Change | null {
  if (!isOpen(payment)) return null;
  if (wish === "cancel") return cancel(payment);
  if (wish === "pay" && card && !payment.challenged) return payWith(payment, card, new Date(Date.now() + settings.settleMs));
  if (!payment.challenged) return null;
  if (wish === "approve") return authorise(payment);
  if (wish === "fail") return decline(payment, "authenticationFailed");
  return wish === "another" ? leaveChallenge(payment) : null;
}

/** Back to the shop once there is nothing more to do here; else this page again, so that a reload repeats nothing. */
async function whereTo(sandbox: Sandbox, { id }: SandboxPayment): Promise<string> {
  const payment = await findPayment(sandbox.store.pool, id);
  if (!payment || isOpen(payment) || payment.settlesAt !== null || payment.state === "failed") return `/pay/${id}`;
  return payment.returnUrl;
}

function viewOf(sandbox: Sandbox, payment: SandboxPayment): View {
  return { payment, merchant: sandbox.settings.merchant, token: tokenOf(sandbox, payment) };
}

/** Names the payment as it was shown; any change makes the forms of older pages void. */
function tokenOf({ settings }: Sandbox, { id, state, tries, challenged, settlesAt }: SandboxPayment): string {
  return createHmac("sha256", settings.formKey)
    .update(JSON.stringify([id, state, tries, challenged, settlesAt]))
    .digest("base64url");
}

function isOurForm({ settings }: Sandbox, { headers }: IncomingMessage): boolean {
  const isSameSite = headers["sec-fetch-site"] === undefined || headers["sec-fetch-site"] === "same-origin";
  const isSameOrigin = headers.origin === undefined || headers.origin === settings.origin;
  return isSameSite && isSameOrigin && (headers["content-type"] ?? "").startsWith("application/x-www-form-urlencoded");
}

function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

function field(form: URLSearchParams, name: string): string {
  return (form.get(name) ?? "").slice(0, 40).normalize("NFKC");
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(303, { location, "cache-control": "no-store" });
  response.end();
}

function show(response: ServerResponse, status: number, text: string, payment?: SandboxPayment): void {
  const shop = payment ? ` ${new URL(payment.returnUrl).origin}` : "";
  response.writeHead(status, {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    // A browser also holds the redirect after a form to form-action, so the shop's origin is named.
    "content-security-policy": `default-src 'none'; style-src 'self'; script-src 'self'; img-src data:; font-src 'self'; form-action 'self'${shop}; base-uri 'none'; frame-ancestors 'none'`,
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "x-robots-tag": "noindex",
  });
  response.end(text);
}

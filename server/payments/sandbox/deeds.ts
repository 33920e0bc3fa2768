import type { Card } from "./cards.ts";
import { type Failure, isOpen, newName, type Operation, type SandboxPayment } from "./payment.ts";
import { Rejection } from "./rejection.ts";
import { insertOperation, type Queryable, savePayment } from "./store.ts";
import type { Announce } from "./webhooks.ts";

/** After so many cards that did not work the payment is over: nobody tries cards on us by the hundred. */
const triesMax = 10;

/** What a deed needs: the transaction that holds the payment's row, and where to tell of it. */
export interface Desk {
  tx: Queryable;
  announce: Announce;
}

export async function authorise(desk: Desk, payment: SandboxPayment): Promise<SandboxPayment> {
  await moveMoney(desk, payment, "authorise", payment.amount);
  return save(
    desk,
    { ...payment, state: "authorised", authorised: payment.amount, failure: null, challenged: false, settlesAt: null },
    "authorised",
  );
}

/** The bank wants to ask the shopper first (3-D Secure). */
export async function challenge(desk: Desk, payment: SandboxPayment): Promise<SandboxPayment> {
  return save(desk, { ...payment, state: "requiresAction", challenged: true, failure: null }, "requiresAction");
}

/** The shopper turns back from the bank's question to try another card. */
export async function leaveChallenge(desk: Desk, payment: SandboxPayment): Promise<SandboxPayment> {
  return save(desk, { ...payment, challenged: false });
}

/** The bank takes its time; `settleDue` brings the payment to its end. */
export async function settleLater(desk: Desk, payment: SandboxPayment, settlesAt: Date): Promise<SandboxPayment> {
  return save(desk, { ...payment, settlesAt, failure: null });
}

/** A card did not work. The payment stays open for another one, until there were too many. */
export async function decline(desk: Desk, payment: SandboxPayment, failure: Failure): Promise<SandboxPayment> {
  const tries = payment.tries + 1;
  const isOver = tries >= triesMax;
  const declined = { ...payment, tries, failure, challenged: false };
  return isOver ? save(desk, { ...declined, state: "failed" }, "failed") : save(desk, declined);
}

/** Ends a payment that was not captured; an authorisation is given back. Cancelling twice is the same as once. */
export async function cancel(desk: Desk, payment: SandboxPayment): Promise<SandboxPayment> {
  if (payment.state === "cancelled") return payment;
  if (payment.state === "captured" || payment.state === "failed") throw new Rejection(422, "wrongState");
  return save(desk, { ...payment, state: "cancelled", challenged: false, settlesAt: null }, "cancelled");
}

/** Takes authorised money, whole or in parts, never more than was authorised. */
export async function capture(desk: Desk, payment: SandboxPayment, amount: bigint): Promise<SandboxPayment> {
  if (payment.state !== "authorised" && payment.state !== "captured") throw new Rejection(422, "wrongState");
  if (payment.captured + amount > payment.authorised) throw new Rejection(422, "captureTooLarge");
  await moveMoney(desk, payment, "capture", amount);
  return save(desk, { ...payment, state: "captured", captured: payment.captured + amount }, "captured");
}

/** Gives captured money back, whole or in parts, never more than was captured. */
export async function refund(desk: Desk, payment: SandboxPayment, amount: bigint): Promise<SandboxPayment> {
  if (payment.state !== "captured") throw new Rejection(422, "wrongState");
  if (payment.refunded + amount > payment.captured) throw new Rejection(422, "refundTooLarge");
  await moveMoney(desk, payment, "refund", amount);
  return save(desk, { ...payment, refunded: payment.refunded + amount }, "refunded");
}

/** Applies what the shopper's card does. The payment must be open. */
export async function payWith(desk: Desk, open: SandboxPayment, card: Card, settlesAt: Date): Promise<SandboxPayment> {
  if (!isOpen(open)) throw new Rejection(422, "wrongState");
  const payment = { ...open, cardBrand: card.brand, cardLast4: card.last4 };
  switch (card.behaviour) {
    case "succeeds":
    case "stalls":
      return authorise(desk, payment);
    case "asks":
      return challenge(desk, payment);
    case "settlesLater":
      return settleLater(desk, payment, settlesAt);
    default:
      return decline(desk, payment, card.behaviour);
  }
}

async function moveMoney({ tx }: Desk, payment: SandboxPayment, op: Operation["op"], amount: bigint): Promise<void> {
  await insertOperation(tx, payment.id, { id: newName("op"), op, amount });
}

async function save({ tx, announce }: Desk, payment: SandboxPayment, event?: string): Promise<SandboxPayment> {
  await savePayment(tx, payment);
  if (event) await announce(tx, payment, `payment.${event}`);
  return payment;
}

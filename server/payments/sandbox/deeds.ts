import type { Card } from "./cards.ts";
import { type Failure, isOpen, newName, type Operation, type SandboxPayment } from "./payment.ts";
import { Rejection } from "./rejection.ts";

/** After so many cards that did not work the payment is over: nobody tries cards on us by the hundred. */
const triesMax = 10;

/** What a deed makes of a payment, and what is to be told of it. Deeds are pure; `write.ts` makes them true. */
export interface Change {
  payment: SandboxPayment;
  event: "requiresAction" | "authorised" | "captured" | "refunded" | "failed" | "cancelled" | null;
}

export function authorise(payment: SandboxPayment): Change {
  const state = { state: "authorised", authorised: payment.amount, failure: null, challenged: false, settlesAt: null } as const;
  return { payment: { ...moved(payment, "authorise", payment.amount), ...state }, event: "authorised" };
}

/** The bank wants to ask the shopper first (3-D Secure). */
export function challenge(payment: SandboxPayment): Change {
  return { payment: { ...payment, state: "requiresAction", challenged: true, failure: null }, event: "requiresAction" };
}

/** The shopper turns back from the bank's question to try another card. */
export function leaveChallenge(payment: SandboxPayment): Change {
  return { payment: { ...payment, challenged: false }, event: null };
}

/** The bank takes its time: the payment succeeds at that moment. */
export function settleLater(payment: SandboxPayment, settlesAt: Date): Change {
  return { payment: { ...payment, settlesAt, failure: null }, event: null };
}

/** A card did not work. The payment stays open for another one, until there were too many. */
export function decline(payment: SandboxPayment, failure: Failure): Change {
  const tries = payment.tries + 1;
  const declined = { ...payment, tries, failure, challenged: false };
  return tries >= triesMax ? { payment: { ...declined, state: "failed" }, event: "failed" } : { payment: declined, event: null };
}

/** Ends a payment that was not captured; an authorisation is given back. Cancelling twice is the same as once. */
export function cancel(payment: SandboxPayment): Change {
  if (payment.state === "cancelled") return { payment, event: null };
  if (payment.state === "captured" || payment.state === "failed") throw new Rejection(422, "wrongState");
  return { payment: { ...payment, state: "cancelled", challenged: false, settlesAt: null }, event: "cancelled" };
}

/** Takes authorised money, whole or in parts, never more than was authorised. */
export function capture(payment: SandboxPayment, amount: bigint): Change {
  if (payment.state !== "authorised" && payment.state !== "captured") throw new Rejection(422, "wrongState");
  const captured = payment.captured + amount;
  if (captured > payment.authorised) throw new Rejection(422, "captureTooLarge");
  return { payment: { ...moved(payment, "capture", amount), state: "captured", captured }, event: "captured" };
}

/** Gives captured money back, whole or in parts, never more than was captured. */
export function refund(payment: SandboxPayment, amount: bigint): Change {
  if (payment.state !== "captured") throw new Rejection(422, "wrongState");
  const refunded = payment.refunded + amount;
  if (refunded > payment.captured) throw new Rejection(422, "refundTooLarge");
  return { payment: { ...moved(payment, "refund", amount), refunded }, event: "refunded" };
}

/** Applies what the shopper's card does. The payment must be open. */
export function payWith(open: SandboxPayment, card: Card, settlesAt: Date): Change {
  if (!isOpen(open)) throw new Rejection(422, "wrongState");
  const payment = { ...open, cardBrand: card.brand, cardLast4: card.last4 };
  switch (card.behaviour) {
    case "succeeds":
    case "stalls":
      return authorise(payment);
    case "asks":
      return challenge(payment);
    case "settlesLater":
      return settleLater(payment, settlesAt);
    default:
      return decline(payment, card.behaviour);
  }
}

function moved(payment: SandboxPayment, op: Operation["op"], amount: bigint): SandboxPayment {
  return { ...payment, operations: [...payment.operations, { id: newName("op"), op, amount }] };
}

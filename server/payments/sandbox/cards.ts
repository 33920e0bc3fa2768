/** What a test card does. Everything else that looks like a card is refused: a real one has no business here. */
export type CardBehaviour = "succeeds" | "insufficientFunds" | "declined" | "asks" | "settlesLater" | "stalls";

export const testCards: readonly { number: string; behaviour: CardBehaviour }[] = [
  { number: "4242424242424242", behaviour: "succeeds" },
  { number: "4000002760003184", behaviour: "asks" },
  { number: "4000000000009995", behaviour: "insufficientFunds" },
  { number: "4000000000000002", behaviour: "declined" },
  { number: "4000000000000077", behaviour: "settlesLater" },
  { number: "4000000000000341", behaviour: "stalls" },
];

export interface Card {
  brand: string;
  last4: string;
  behaviour: CardBehaviour;
}

export type CardField = "number" | "expiry" | "cvc";
export type CardProblem = "numberMissing" | "numberWrong" | "notTestCard" | "expiryWrong" | "expiryPast" | "cvcWrong";

/** Reads the three fields as people type them: spaces, dashes and Arabic digits are fine. */
export function readCard(
  fields: Record<CardField, string>,
  now: Date,
): { card: Card } | { problems: Partial<Record<CardField, CardProblem>> } {
  const number = digits(fields.number);
  const known = testCards.find((card) => card.number === number);
  const problems: Partial<Record<CardField, CardProblem>> = {};
  if (number === "") problems.number = "numberMissing";
  else if (!isCardNumber(number)) problems.number = "numberWrong";
  else if (!known) problems.number = "notTestCard";
  const expiry = expiryProblem(fields.expiry, now);
  if (expiry) problems.expiry = expiry;
  if (!/^\d{3,4}$/.test(digits(fields.cvc))) problems.cvc = "cvcWrong";

  if (!known || Object.keys(problems).length > 0) return { problems };
  return { card: { brand: "Visa", last4: number.slice(-4), behaviour: known.behaviour } };
}

/** Luhn's check digit (ISO/IEC 7812-1), over the usual lengths. */
export function isCardNumber(number: string): boolean {
  if (!/^\d{12,19}$/.test(number)) return false;
  const sum = [...number].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

function expiryProblem(text: string, now: Date): CardProblem | null {
  const read = /^(\d{1,2})\s*[/.-]\s*(?:20)?(\d{2})$/.exec(latinDigits(text).trim()) ?? /^(\d{2})(\d{2})$/.exec(digits(text));
  const month = Number(read?.[1]);
  const year = 2000 + Number(read?.[2]);
  if (!read || month < 1 || month > 12) return "expiryWrong";
  return Date.UTC(year, month, 1) <= now.getTime() ? "expiryPast" : null;
}

function digits(text: string): string {
  return latinDigits(text).replace(/[\s-]/g, "");
}

/** Arabic-Indic, Persian and full-width digits as ASCII. */
function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) =>
    String((digit.charCodeAt(0) - (digit >= "\uff10" ? 0xff10 : digit >= "\u06f0" ? 0x06f0 : 0x0660)) % 10),
  );
}

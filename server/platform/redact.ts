/** What must not be read back from a log or an audit row, in whatever object it lies. */
export const secretKeys = [
  "password",
  "passwordHash",
  "currentPassword",
  "newPassword",
  "secret",
  "token",
  "cookie",
  "authorization",
  "cardNumber",
  "cvc",
] as const;

/** Who somebody is: a log line names people by id only; an audit row may say more. */
export const personalKeys = ["email", "phone", "address", "firstName", "lastName"] as const;

const hidden = new Set<string>(secretKeys.map((key) => key.toLowerCase()));

/** A copy as JSON can hold it (bigint as text, undefined left out), with every secret's value replaced. */
export function redacted(value: unknown): unknown {
  const text = JSON.stringify(value, (key, part) => {
    if (hidden.has(key.toLowerCase())) return "[redacted]";
    return typeof part === "bigint" ? part.toString() : part;
  });
  return text === undefined ? null : JSON.parse(text);
}

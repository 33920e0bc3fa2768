/** The rule of R004 (kept by D13): at least eight characters, with a capital and a small letter, a digit and something else; of any script. */
const needed = [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[^\p{L}\p{N}]/u] as const;

export const passwordLengthMin = 8;

/** Bounded only so that hashing one cannot be made expensive; sentences are welcome. */
export const passwordLengthMax = 200;

/** For a field's `pattern`, so that a browser says the same before it is sent. */
export const passwordPattern = "(?=.*\\p{Lu})(?=.*\\p{Ll})(?=.*\\p{Nd})(?=.*[^\\p{L}\\p{N}]).{8,200}";

export function fitsPasswordRule(password: string): boolean {
  const plain = password.normalize("NFKC");
  return [...plain].length >= passwordLengthMin && needed.every((kind) => kind.test(plain));
}

const lookalikes: Record<string, string> = {
  "@": "a",
  "4": "a",
  "3": "e",
  "1": "i",
  "!": "i",
  "0": "o",
  $: "s",
  "5": "s",
  "7": "t",
};
const decoded = (text: string) => text.replace(/[@431!0$57]/g, (sign) => lookalikes[sign] ?? sign).replace(/[^\p{L}]/gu, "");

/**
 * What is left of a password when the usual disguises are taken off: capitals, digits and signs put around a word or for its letters
 * (`P@ssw0rd2024!` is `password`). Lists of breached passwords are mostly such words.
 */
export function wordsBehind(password: string): Set<string> {
  const plain = password.normalize("NFKC").toLowerCase();
  const bare = plain.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
  const ends = plain.replace(/[\d!?.#*_-]+$/u, "");
  const found = [decoded(plain), decoded(bare), decoded(ends), bare.replace(/[^\p{L}]/gu, ""), plain.replace(/[^\p{L}]/gu, "")];
  return new Set(found.filter((word) => word.length > 0));
}

/** The same few signs over and over, or a walk along the keyboard or the alphabet. */
export function isPattern(password: string): boolean {
  const plain = password.normalize("NFKC").toLowerCase();
  if (new Set(plain).size < 5) return true;
  const bare = plain.replace(/[^\p{L}\p{N}]/gu, "");
  const walks = ["abcdefghijklmnopqrstuvwxyz0123456789", "qwertyuiopasdfghjklzxcvbnm1234567890", "1qaz2wsx3edc4rfv5tgb6yhn7ujm"];
  return bare.length >= 4 && walks.some((walk) => walk.includes(bare) || [...walk].reverse().join("").includes(bare));
}

/** Whether it is mostly the person's own name or address, which are the first guesses. */
export function isPersonal(
  password: string,
  { email, firstName, lastName }: { email: string; firstName: string; lastName: string },
): boolean {
  const plain = password.normalize("NFKC").toLowerCase();
  const own = [email.split("@")[0], firstName, lastName, `${firstName}${lastName}`].map((part) =>
    (part ?? "").normalize("NFKC").toLowerCase(),
  );
  return own.some((part) => part.length >= 4 && plain.includes(part) && plain.length - part.length < 6);
}

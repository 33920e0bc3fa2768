import { once } from "./once.ts";

const texts = () => once("shared-answers", () => new WeakMap<object, Buffer | null>());

/** Marks an answer that several callers get as it is and nobody changes: it is written out once, however often it is sent. */
export function share<V>(answer: V): V {
  if (typeof answer === "object" && answer !== null && !texts().has(answer)) texts().set(answer, null);
  return answer;
}

/** The bytes of an answer: those of a shared one as they were written the first time. */
export function bytesOf(answer: unknown, write: (answer: unknown) => string): Buffer {
  if (typeof answer !== "object" || answer === null) return Buffer.from(write(answer));
  const known = texts().get(answer);
  if (known) return known;
  const bytes = Buffer.from(write(answer));
  if (known === null) texts().set(answer, bytes);
  return bytes;
}

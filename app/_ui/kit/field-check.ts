import { type FocusEvent, type FormEvent, useRef, useState } from "react";
import type { FormState } from "./form-state.ts";
import { announce } from "./toast.ts";

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
type Words = Record<"invalid" | "required" | "tooLong" | "tooSmall" | "tooLarge" | "invalidEmail", string>;

interface Said {
  turn: number;
  /** Field to what does not fit now; null where what was said before is mended. */
  fields: Record<string, string | null>;
}

/**
 * What a form's fields say before it is sent: a field is looked at when it is left, by the browser's own rules, and cleared as soon as
 * it fits. An empty one is complained about only after somebody typed in it. The server's answer, when it comes, replaces all this.
 */
export function useFieldCheck(state: FormState, locale: string) {
  const [said, setSaid] = useState<Said>({ turn: 0, fields: {} });
  const typedIn = useRef(new Set<string>());
  const own = said.turn === state.turn ? said.fields : {};
  const fields = withoutNull({ ...state.fields, ...own });
  const say = (name: string, words: string | null) =>
    setSaid((before) => ({
      turn: state.turn,
      fields: { ...(before.turn === state.turn ? before.fields : {}), [name]: words },
    }));

  const onBlur = async ({ target, relatedTarget }: FocusEvent<HTMLFormElement>) => {
    if (!isControl(target) || !target.name || !target.willValidate) return;
    // Words that come while a button is being pressed would move it from under the pointer; the answer will say them.
    if (relatedTarget instanceof HTMLButtonElement && relatedTarget.type === "submit") return;
    const problem = problemOf(target);
    if (problem === null) return;
    if (problem === "required" && !typedIn.current.has(target.name)) return;
    const words = await wordsFor(target, problem, locale);
    // It may have been mended while its words were fetched.
    if (problemOf(target) !== problem) return;
    say(target.name, words);
    announce([target.labels?.[0]?.firstChild?.textContent?.replace(/\*$/, ""), words].filter(Boolean).join(": "));
  };
  const onInput = ({ target }: FormEvent<HTMLFormElement>) => {
    if (!isControl(target) || !target.name) return;
    typedIn.current.add(target.name);
    if (fields[target.name] && problemOf(target) === null) say(target.name, null);
    // Another country changes what fits elsewhere, once it is shown.
    const { form } = target;
    requestAnimationFrame(() => {
      for (const [name, words] of Object.entries(own)) {
        const other = words && form?.elements.namedItem(name);
        if (other instanceof HTMLElement && isControl(other) && problemOf(other) === null) say(name, null);
      }
    });
  };
  return { fields, onBlur, onInput };
}

function isControl(target: EventTarget): target is Control {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement;
}

function problemOf({ validity, type }: Control): keyof Words | null {
  if (validity.valid) return null;
  if (validity.valueMissing) return "required";
  if (validity.typeMismatch && type === "email") return "invalidEmail";
  if (validity.tooLong) return "tooLong";
  if (validity.rangeUnderflow) return "tooSmall";
  return validity.rangeOverflow ? "tooLarge" : "invalid";
}

/** The field's own words, else the ones the server would say; those are fetched when they are first needed. */
async function wordsFor(target: Control, problem: keyof Words, locale: string): Promise<string> {
  const own = target.dataset.problem;
  if (own && problem !== "required") return own;
  const { refusals } = await import(`../../../messages/${locale}/platform.json`);
  return (refusals as Words)[problem];
}

function withoutNull(fields: Record<string, string | null>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).filter((field): field is [string, string] => field[1] !== null));
}

"use client";

import { type FormEvent, useRef } from "react";
import { Button } from "#app/_ui/kit/button.tsx";
import { Form } from "#app/_ui/kit/form.tsx";
import { RadioCards } from "#app/_ui/kit/radio-group.tsx";
import { RefusalNote } from "#app/_ui/kit/refusal-note.tsx";
import { announce } from "#app/_ui/kit/toast.ts";
import { type Reading, wordsOfReading } from "#server/identity/rules.ts";
import { setReadingAction } from "./actions.ts";

interface ReadingFormProps {
  locale: string;
  reading: Reading;
  choices: readonly { name: keyof Reading; label: string; options: readonly { value: string; name: string; text?: string }[] }[];
  words: { save: string; saved: string };
  /** The name of the cookie that the first script reads. */
  cookie: string;
}

/** With a script every choice holds at once, on this page and all others; without one it holds when it was saved. */
export function ReadingForm({ locale, reading, choices, words, cookie }: ReadingFormProps) {
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const holdAtOnce = ({ currentTarget }: FormEvent<HTMLDivElement>) => {
    const form = currentTarget.closest("form");
    if (!form) return;
    const chosen = new FormData(form);
    const now = Object.fromEntries(choices.map(({ name }) => [name, chosen.get(name)])) as unknown as Reading;
    hold(wordsOfReading(now), cookie);
    clearTimeout(resting.current);
    resting.current = setTimeout(() => form.requestSubmit(), 400);
  };
  return (
    <Form action={setReadingAction} locale={locale} onDone={() => announce(words.saved)} className="space-y-8">
      {(state) => (
        <>
          <RefusalNote state={state} />
          <div onChange={holdAtOnce} className="grid grid-cols-1 items-start gap-x-10 gap-y-8 md:grid-cols-2">
            {choices.map(({ name, label, options }) => (
              <RadioCards
                key={name}
                name={name}
                label={label}
                options={options}
                defaultValue={state.values[name] ?? reading[name]}
                isMarked={false}
              />
            ))}
          </div>
          <Button className="without-script">{words.save}</Button>
        </>
      )}
    </Form>
  );
}

/** On this page and on the next, though the server has not heard of it yet. */
function hold(words: string, cookie: string): void {
  document.documentElement.setAttribute("data-reading", words.replaceAll(".", " "));
  const flags = `path=/; samesite=lax; max-age=${words ? 31_536_000 : 0}${location.protocol === "https:" ? "; secure" : ""}`;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not everywhere, and this is a matter of taste only.
  document.cookie = `${cookie}=${words}; ${flags}`;
}

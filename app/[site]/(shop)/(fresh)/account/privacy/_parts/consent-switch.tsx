"use client";

import { Form } from "#app/_ui/kit/form.tsx";
import { announce } from "#app/_ui/kit/toast.ts";
import { giveConsentAction, withdrawConsentAction } from "./actions.ts";

interface ConsentSwitchProps {
  purpose: string;
  version: number;
  isGiven: boolean;
  locale: string;
  /** `name` is what the switch is called; `turned` is said once it was pressed. */
  words: { name: string; state: string; turned: string };
}

/** One press decides, with a script and without. */
export function ConsentSwitch({ purpose, version, isGiven, locale, words }: ConsentSwitchProps) {
  return (
    <Form
      action={isGiven ? withdrawConsentAction : giveConsentAction}
      locale={locale}
      onDone={() => announce(words.turned)}
      className="grid shrink-0 justify-items-end gap-1"
    >
      {(state, isSending) => (
        <>
          <input type="hidden" name="purpose" value={purpose} />
          {!isGiven && <input type="hidden" name="version" value={version} />}
          <button
            type="submit"
            role="switch"
            aria-checked={isGiven}
            aria-label={words.name}
            aria-disabled={isSending}
            className="group inline-flex min-h-11 cursor-pointer items-center gap-2.5 text-fine text-soft"
          >
            <span aria-hidden="true">{words.state}</span>
            <span
              aria-hidden="true"
              className="relative h-6 w-11 rounded-full border border-edge bg-sunk transition-colors duration-150 group-aria-checked:border-persimmon group-aria-checked:bg-persimmon"
            >
              <span className="absolute start-1 top-[3px] size-4 rounded-full bg-edge transition-[translate] duration-150 group-aria-checked:translate-x-4.5 group-aria-checked:bg-on-persimmon rtl:group-aria-checked:-translate-x-4.5 forced-colors:border" />
            </span>
          </button>
          {state.status === "refused" && (
            <p role="alert" className="text-fine font-medium text-critical">
              {state.message}
            </p>
          )}
        </>
      )}
    </Form>
  );
}

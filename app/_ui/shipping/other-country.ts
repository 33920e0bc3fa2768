import { typedIn } from "#app/_trpc/read-form.ts";
import { type FormState, idle } from "#app/_ui/kit/form-state.ts";

/** "Update" beside the country only shows that country's form, with everything that was typed; null where the form is meant. */
export function otherCountry(before: FormState, form: FormData): FormState | null {
  return form.get("show") === "country" ? { ...idle, values: typedIn(form), turn: before.turn + 1 } : null;
}

import { refresh } from "next/cache";
import { cookies, headers } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { hrefOn } from "#app/_i18n/href.ts";
import type { FormAction, FormState } from "#app/_ui/kit/form-state.ts";
import { sayRefusal } from "#messages/say-refusal.ts";
import { contextOf } from "#server/context.ts";
import { cookieAttributes, cookieName } from "#server/cookies.ts";
import type { Context, Cookies } from "#server/platform/context.ts";
import { log } from "#server/platform/log.ts";
import { Refusal } from "#server/platform/refusal.ts";
import { asRefusal } from "#server/platform/trpc.ts";
import { refusalIn } from "./answers.ts";
import { type Ask, askAs } from "./ask.ts";
import { isOwnOrigin } from "./own-origin.ts";
import { readForm, typedIn } from "./read-form.ts";

/** Where a form was sent from, for the deed that has to lead on. */
export interface Here {
  /** An address on this site, in the page's language. */
  href(path: string): string;
  /** False where the browser sent the form by itself: then only a new page can tell the person what happened. */
  hasScript: boolean;
  ctx: Context;
}

// biome-ignore lint/suspicious/noConfusingVoidType: a deed that only leads on returns nothing.
type Deed<T> = (ask: Ask, input: T, here: Here) => Promise<FormState["result"] | void>;

/**
 * A form that works with and without JavaScript: reads it by the procedure's own schema, asks the procedure, and turns a
 * refusal into what the form shows, with everything that was typed. It adds no rule of its own; a redirect passes through.
 *
 * @param fieldsMax how many fields the form may have, where it has more than forms usually do
 */
export function formAction<S extends z.ZodType>(schema: S, deed: Deed<z.input<S>>, fieldsMax?: number): FormAction {
  return async (before, form) => {
    const values = typedIn(form);
    const locale = String(form.get("locale") ?? "");
    const turn = (before?.turn ?? 0) + 1;
    let ctx: Context | null = null;
    try {
      ctx = await contextInAction(locale);
      const input = readForm(schema, form, fieldsMax) as z.input<S>;
      const parsed = schema.safeParse(input);
      if (!parsed.success) throw parsed.error;
      const { site } = ctx;
      const here = { href: (path: string) => hrefOn(site, path), hasScript: form.get("script") === "1", ctx };
      const result = await deed(askAs(ctx), input, here);
      refresh();
      return { status: "done", message: null, code: null, fields: {}, values: {}, result: result ?? {}, turn };
    } catch (error) {
      unstable_rethrow(error);
      return { ...refused(error, ctx, locale, values), values, turn };
    }
  };
}

function refused(
  error: unknown,
  ctx: Context | null,
  locale: string,
  values: FormState["values"],
): Omit<FormState, "values" | "turn"> {
  const said = refusalIn(error) ?? asRefusal(error);
  const reference = ctx?.request.id ?? "";
  if (!said) log.error({ err: error, request: reference }, "fault in a form");
  const { code, params, fields } = said ?? { code: "platform.fault", params: { reference }, fields: {} };
  const words = Object.entries(fields).map(([field, code]) => {
    return [field, sayRefusal({ code: values[field] === "" ? "platform.required" : code }, locale)];
  });
  return {
    status: "refused",
    code,
    message: sayRefusal({ code, params }, locale),
    fields: Object.fromEntries(words),
    result: {},
  };
}

async function contextInAction(locale: string): Promise<Context> {
  const [head, jar] = await Promise.all([headers(), cookies()]);
  const plain = new Headers(head);
  if (!isOwnOrigin(plain)) throw new Refusal("platform.crossSite", "forbidden");
  const own: Cookies = {
    get: (name) => jar.get(cookieName(name))?.value,
    set: (name, value, { maxAge }) => void jar.set(cookieName(name), value, cookieAttributes(name, maxAge)),
    remove: (name) => void jar.set(cookieName(name), "", cookieAttributes(name, 0)),
  };
  return contextOf({ headers: plain, cookies: own, locale });
}

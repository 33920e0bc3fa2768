import { askTogether } from "#app/_trpc/island-fetch.ts";
import type { Me } from "#server/identity/me.ts";

interface Here {
  cart: { count: number };
  me: Me | null;
}

let asked: Promise<Here> | undefined;

/** Whose browser this is and what is in the cart: one question for every part of the header of a cached page. */
export function whoIsHere(locale: string): Promise<Here> {
  asked ??= askTogether(["cart.count", "identity.me"], { locale }).then(([cart, me]) => ({ cart, me }));
  return asked;
}

import { z } from "zod";
import type { Context } from "#server/platform/context.ts";
import { convert, money } from "#server/platform/money.ts";
import { rateBetween } from "#server/rates/queries.ts";
import type { Benefit, Condition, Terms } from "./basket.ts";
import { benefits } from "./benefits/registry.ts";
import { conditions } from "./conditions/registry.ts";

export interface StoredTerms {
  /** What amounts are converted from. */
  currency: string;
  conditions: unknown;
  benefits: unknown;
}

const kinds = z.array(z.looseObject({ kind: z.string().max(40) })).max(20);

/** Stored conditions and benefits as they are for a shopper. Throws on a kind nobody knows: an offer half understood is not made. */
export function readTerms(stored: StoredTerms, terms: Terms): { conditions: Condition[]; benefits: Benefit[] } {
  const read = <T>(value: unknown, registry: Readonly<Record<string, (stored: unknown, terms: Terms) => T>>): T[] =>
    kinds.parse(value).map((one) => {
      const reader = registry[one.kind];
      if (!reader) throw new Error(`${one.kind} is not a kind of promotion term`);
      return reader(one, terms);
    });
  return { conditions: read(stored.conditions, conditions), benefits: read(stored.benefits, benefits) };
}

/** How amounts are read on a site: as said in its currency, else converted from the promotion's own. */
export async function termsFor({ db, site }: Pick<Context, "db" | "site">, base: string): Promise<Terms> {
  const { currency } = site;
  const rate = await rateBetween(db, base, currency);
  return {
    currency,
    amountIn: (amounts) => {
      const said = amounts[currency];
      return said === undefined ? convert(money(amounts[base] ?? 0, base), currency, rate).amount : BigInt(said);
    },
  };
}

import type { Context } from "#server/platform/context.ts";
import { Prisma } from "#server/platform/database.ts";
import { forSale } from "./for-sale.ts";
import { textSql } from "./product-cards.ts";
import { containing, rangesOf, type TextRange, wordsOf } from "./rules.ts";
import type { SuggestInput } from "./schema.ts";

/** Where a suggestion leads: a category's path or a product's slug. `ranges` mark what was typed. */
export interface Suggestion {
  kind: "category" | "product";
  address: string;
  text: string;
  ranges: TextRange[];
}

const categoriesMax = 3;
const suggestionsMax = 10;

interface Row {
  kind: "category" | "product";
  address: string;
  text: string;
}

/** Up to ten categories and products whose names have what was typed; names that begin with it come first. */
export async function suggest({ db, site }: Context, { q }: SuggestInput): Promise<Suggestion[]> {
  const words = wordsOf(q);
  const typed = words.join(" ");
  if (typed === "") return [];
  const name = textSql(site, Prisma.sql`p.name`);
  const categoryName = textSql(site, Prisma.sql`c.name`);
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    (select 'category' as kind, c.path as address, ${categoryName} as text from category c
      where plain_text(${categoryName}) like (select plain_text(${containing(typed)}))
        and exists (select from category below join product p on p.category_id = below.id
          where (below.id = c.id or starts_with(below.path, c.path || '/')) and ${forSale(site)})
      order by length(c.path), c.position, c.path limit ${categoriesMax})
    union all
    (select 'product', p.slug, ${name} from product p
      where p.search_text like (select plain_text(${containing(typed)})) and ${forSale(site)}
      order by starts_with(lower(${name}), lower(${typed})) desc, p.popularity desc, p.id limit ${suggestionsMax})`);
  return rows.slice(0, suggestionsMax).map((row) => ({ ...row, ranges: rangesOf(row.text, words) }));
}

import type { Context, Site } from "#server/platform/context.ts";
import { Prisma } from "#server/platform/database.ts";
import { forSale, pageSize, ratingScore } from "./for-sale.ts";
import { type ProductCard, productCards } from "./product-cards.ts";
import { containing, isPlain, rangesOf, type TextRange, wordsOf } from "./rules.ts";
import type { SearchInput, SearchSort } from "./schema.ts";

export interface SearchResults {
  /** What was searched for, cleaned. */
  q: string;
  items: (ProductCard & { nameRanges: TextRange[] })[];
  total: number;
  page: number;
  pages: number;
  sort: SearchSort;
  /** Nothing had the words; these are close to them. */
  isFuzzy: boolean;
}

interface Found {
  ids: string[] | null;
  total: number;
  isFuzzy: boolean;
}

/** One page of 20 products that have all the words, or, where there are none, words close to them. No words, no products. */
export async function findProducts(ctx: Context, { q, page, sort }: SearchInput): Promise<SearchResults> {
  const words = wordsOf(q);
  const { ids, total, isFuzzy } = words.length > 0 ? await find(ctx, q, words, sort, page) : nothing;
  const chosen = Prisma.sql`select id, place from unnest(${ids ?? []}::uuid[]) with ordinality as found (id, place)`;
  const cards = ids ? await productCards(ctx.db, ctx.site, chosen) : [];
  const items = cards.map((card) => ({ ...card, nameRanges: rangesOf(card.name, words) }));
  return { q, items, total, page, pages: Math.ceil(total / pageSize), sort, isFuzzy };
}

const nothing: Found = { ids: null, total: 0, isFuzzy: false };

async function find(ctx: Context, q: string, words: string[], sort: SearchSort, page: number): Promise<Found> {
  const rows = await ctx.db.$queryRaw<Found[]>(Prisma.sql`
    with asked as materialized (select plain_text(${q}) as plain),
    query as materialized (
      select websearch_to_tsquery('english', plain) || websearch_to_tsquery('simple', plain) || websearch_to_tsquery('arabic', plain)
        as query from asked),
    exact as materialized (
      select p.id, ts_rank(p.search, (select query from query))
        + case when p.search_text like ${pattern(q)} then 0.5 else 0 end as score
      from product p
      where (p.search @@ (select query from query) or (${isPlain(q)} and (${containsAll(words)} or ${ofSeller(q)})))
        and ${forSale(ctx.site)}),
    close as materialized (
      select p.id, c.closeness as score from product_close_to((select plain from asked)) c join product p on p.id = c.id
      where not exists (select from exact) and ${isPlain(q)} and ${forSale(ctx.site)}),
    found as (select * from exact union all select * from close)
    select (select count(*)::int from found) as total, exists (select from close) as "isFuzzy",
      (select array_agg(id order by place) from (
        select p.id, row_number() over (order by ${order(ctx.site, sort)}) as place
        from found join product p on p.id = found.id
        order by place limit ${pageSize} offset ${(page - 1) * pageSize}) shown) as ids`);
  return rows[0] ?? nothing;
}

function containsAll(words: readonly string[]): Prisma.Sql {
  return Prisma.join(
    words.map((word) => Prisma.sql`p.search_text like ${pattern(word)}`),
    " and ",
  );
}

/** A seller's name finds what they sell. */
function ofSeller(q: string): Prisma.Sql {
  return Prisma.sql`p.seller_id = any(array(select s.id from seller s where plain_text(all_texts(s.name)) like ${pattern(q)}))`;
}

/** As a sub-select the spelling is made once; as a plain call it would be made for every product. */
function pattern(word: string): Prisma.Sql {
  return Prisma.sql`(select plain_text(${containing(word)}))`;
}

function order(site: Site, sort: SearchSort): Prisma.Sql {
  const lowest = Prisma.sql`(select min(o.price) from variant v join offer_now o on o.variant_id = v.id
    where v.product_id = p.id and v.is_live and o.channel_id = ${site.channelId}::uuid and o.is_live)`;
  const orders: Record<SearchSort, Prisma.Sql> = {
    relevance: Prisma.sql`found.score desc, p.popularity desc, p.id`,
    popularity: Prisma.sql`p.popularity desc, p.id`,
    newest: Prisma.sql`p.live_at desc, p.id`,
    priceAsc: Prisma.sql`${lowest}, p.id`,
    priceDesc: Prisma.sql`${lowest} desc, p.id`,
    rating: Prisma.sql`${ratingScore} desc, p.id`,
  };
  return orders[sort];
}

import type { AdminContext, SellerContext } from "#server/platform/context.ts";
import { Prisma } from "#server/platform/database.ts";
import { languageOf } from "#server/platform/localized-text.ts";

/** Values a filter offers that are rows of ours, with their names in the reader's language. */
export interface Choice {
  value: string;
  name: string;
}

export interface OfficeChoices {
  channels: Choice[];
  sellers: Choice[];
  categories: Choice[];
  currencies: string[];
  countries: string[];
  languages: string[];
}

const choicesMax = 500;

export async function officeChoices(ctx: AdminContext): Promise<OfficeChoices> {
  const name = Prisma.sql`coalesce(name ->> ${languageOf(ctx.site.locale)}, name ->> 'en') as name`;
  const [channels, sellers, categories, kinds] = await Promise.all([
    ctx.db.$queryRaw<Choice[]>`select code as value, ${name} from channel
      where ${ctx.channels ? Prisma.sql`id = any(${[...ctx.channels]}::uuid[])` : Prisma.sql`true`} order by code`,
    ctx.db.$queryRaw<Choice[]>`select slug as value, ${name} from seller order by 2 limit ${choicesMax}`,
    topCategories(ctx),
    ctx.db.$queryRaw<Pick<OfficeChoices, "currencies" | "countries" | "languages">[]>`
      select array(select distinct unnest(currencies) from channel order by 1) as currencies,
        array(select distinct unnest(countries) from channel order by 1) as countries,
        array(select distinct unnest(locales) from channel order by 1) as languages`,
  ]);
  const { currencies = [], countries = [], languages = [] } = kinds[0] ?? {};
  return { channels, sellers, categories, currencies, countries, languages };
}

export interface ShopChoices {
  categories: Choice[];
  countries: string[];
}

export async function shopChoices(ctx: SellerContext): Promise<ShopChoices> {
  const categories = await topCategories(ctx);
  return { categories, countries: [...ctx.site.countries] };
}

/** Categories by the way to them: `Home › Kitchen`. */
function topCategories(ctx: AdminContext | SellerContext): Promise<Choice[]> {
  const said = (alias: Prisma.Sql) =>
    Prisma.sql`coalesce(${alias}.name ->> ${languageOf(ctx.site.locale)}, ${alias}.name ->> 'en')`;
  return ctx.db.$queryRaw<Choice[]>`
    select c.path as value, (select string_agg(${said(Prisma.sql`a`)}, ' › ' order by length(a.path)) from category a
      where c.path = a.path or starts_with(c.path, a.path || '/')) as name
    from category c order by c.path limit ${choicesMax}`;
}

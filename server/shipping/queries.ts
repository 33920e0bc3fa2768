import type { Site } from "#server/platform/context.ts";
import type { Db } from "#server/platform/database.ts";
import { type LocalizedText, textOf } from "#server/platform/localized-text.ts";
import { convert, money } from "#server/platform/money.ts";
import { shortMemory } from "#server/platform/short-memory.ts";
import { rateBetween } from "#server/rates/queries.ts";
import { expectedDates } from "./rules.ts";

/** A way of delivery into a country; amounts are minor units of the site's currency, for one seller's parcel. */
export interface DeliveryMethod {
  code: string;
  name: string;
  price: bigint;
  freeFrom: bigint | null;
  from: string;
  to: string;
}

interface Row {
  code: string;
  name: LocalizedText;
  currency: string;
  price: bigint;
  free_from: bigint | null;
  days_min: number;
  days_max: number;
}

/** Tariffs change rarely, and every step of a checkout asks for them; what was agreed to is frozen when payment begins. */
const memory = shortMemory<Row[]>("shipping.tariffs", { ttlMs: 5_000, max: 300 });

/** Ways of delivery into `country`, cheapest customary first; empty where nobody delivers. */
export async function deliveryMethods(db: Db, site: Site, country: string, now: Date): Promise<DeliveryMethod[]> {
  const rows = await memory.get(country, () => tariffs(db, country));
  return Promise.all(
    rows.map(async (row) => {
      const rate = await rateBetween(db, row.currency, site.currency);
      const priced = (amount: bigint) => convert(money(amount, row.currency), site.currency, rate).amount;
      return {
        code: row.code,
        name: textOf(row.name, site.locale),
        price: priced(row.price),
        freeFrom: row.free_from === null ? null : priced(row.free_from),
        ...expectedDates(now, row.days_min, row.days_max),
      };
    }),
  );
}

function tariffs(db: Db, country: string): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    select distinct on (m.position, m.code) m.code, m.name, r.currency, r.price, r.free_from, r.days_min, r.days_max
    from shipping_method m join shipping_rate r on r.method_id = m.id
    where ${country} = any(r.countries) order by m.position, m.code, r.price, r.id`;
}

/** What one seller's parcel worth `subtotal` costs to send. */
export function parcelPrice(method: Pick<DeliveryMethod, "price" | "freeFrom">, subtotal: bigint): bigint {
  return method.freeFrom !== null && subtotal >= method.freeFrom ? 0n : method.price;
}

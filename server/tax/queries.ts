import type { Db } from "#server/platform/database.ts";
import { shortMemory } from "#server/platform/short-memory.ts";
import type { TaxRule } from "./rules.ts";

/** Rates change on announced days; what was agreed to is frozen when payment begins. */
const memory = shortMemory<TaxRule[]>("tax.rules", { ttlMs: 5_000, max: 500 });

/** The rules in force at a place, its region's before the country's. Empty: nothing is taxed there. */
export function taxRulesAt(db: Db, place: { country: string; region: string | null }, at: Date): Promise<TaxRule[]> {
  return memory.get(`${place.country}/${place.region ?? ""}/${at.toISOString().slice(0, 10)}`, () => rulesAt(db, place, at));
}

async function rulesAt(db: Db, place: { country: string; region: string | null }, at: Date): Promise<TaxRule[]> {
  const rows = await db.$queryRaw<{ tax_class: string; ppm: number; included: boolean; on_shipping: boolean; region: string }[]>`
    select distinct on (tax_class) tax_class, ppm, included, on_shipping, region from tax_rate
    where country = ${place.country} and region in ('', ${place.region ?? ""}) and valid_from <= ${at} and (valid_to is null or valid_to > ${at})
    order by tax_class, region desc, valid_from desc`;
  return rows.map((row) => ({ taxClass: row.tax_class, ppm: row.ppm, included: row.included, onShipping: row.on_shipping }));
}

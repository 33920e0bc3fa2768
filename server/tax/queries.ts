import type { Db } from "#server/platform/database.ts";
import type { TaxRule } from "./rules.ts";

/** The rules in force at a place, its region's before the country's. Empty: nothing is taxed there. */
export async function taxRulesAt(db: Db, place: { country: string; region: string | null }, at: Date): Promise<TaxRule[]> {
  const rows = await db.$queryRaw<{ tax_class: string; ppm: number; included: boolean; on_shipping: boolean; region: string }[]>`
    select distinct on (tax_class) tax_class, ppm, included, on_shipping, region from tax_rate
    where country = ${place.country} and region in ('', ${place.region ?? ""}) and valid_from <= ${at} and (valid_to is null or valid_to > ${at})
    order by tax_class, region desc, valid_from desc`;
  return rows.map((row) => ({ taxClass: row.tax_class, ppm: row.ppm, included: row.included, onShipping: row.on_shipping }));
}

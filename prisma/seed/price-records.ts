import { chanceOf, keyedId } from "./chance.ts";

const day = 86_400_000;
const opening = Date.UTC(2026, 10, 15, 9);

interface Offer {
  variant_id: string;
  channel_id: string;
  price: number;
  compare_at: number | null;
}

/** What reduced offers cost before: the price they are compared with until some days ago; one in three had been lower for a while already. */
export function priceRecordRows(offers: readonly Offer[]) {
  return offers.flatMap(({ variant_id, channel_id, price, compare_at }) => {
    if (compare_at === null) return [];
    const chance = chanceOf("price-record", variant_id, channel_id);
    const reducedOn = opening - chance.between(3, 24) * day;
    const row = (was: number, until: number) => ({
      id: keyedId(`price-record:${variant_id}:${channel_id}:${until}`),
      variant_id,
      channel_id,
      price: was,
      until: new Date(until).toISOString(),
    });
    const rows = [row(compare_at, reducedOn)];
    if (chance.next() < 1 / 3) rows.push(row(between(price, compare_at), reducedOn - chance.between(8, 26) * day));
    return rows;
  });
}

/** Half way, as round as the price it lies above. */
function between(price: number, compareAt: number): number {
  const step = [100, 50, 10].find((one) => price % one === 0) ?? 1;
  return Math.round((price + compareAt) / 2 / step) * step;
}

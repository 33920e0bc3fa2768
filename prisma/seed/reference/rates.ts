import { keyedId } from "../chance.ts";

/** Units for one US dollar, rounded mid-market values of late 2026; AED is pegged at 3.6725. They serve until a live source is set. */
const perDollar: Record<string, number> = { USD: 1, EUR: 0.8712, KRW: 1421.5, JPY: 152.4, AED: 3.6725, KWD: 0.3074 };

const bases = ["USD", "KRW"];

/** Rates from the currencies that channels price in; a channel never needs a chain of two rates. */
export function exchangeRateRows() {
  return bases.flatMap((base) =>
    Object.entries(perDollar)
      .filter(([currency]) => currency !== base)
      .map(([currency, rate]) => ({
        id: keyedId(`rate:${base}:${currency}`),
        base,
        currency,
        rate: (rate / (perDollar[base] ?? 1)).toFixed(10),
        source: "bundled",
        at: "2026-11-01T00:00:00Z",
      })),
  );
}

/** A price in won for a price in US cents, at the bundled rate, ending like a shop's: whole thousands, hundreds below 20,000. */
export function wonOf(cents: number): number {
  const won = (cents / 100) * (perDollar.KRW ?? 1);
  const step = won < 20_000 ? 500 : 1_000;
  return Math.max(step, Math.round(won / step) * step);
}

interface TaxSeed {
  country: string;
  region?: string;
  standard: number;
  food: number;
  included: boolean;
  onShipping?: boolean;
}

/**
 * Parts per million. Statutory standard and food rates of 2026; US state rates without local surtaxes, groceries exempt
 * where the state exempts them; shipping is taxed where the state taxes it.
 */
const taxes: readonly TaxSeed[] = [
  { country: "KR", standard: 100_000, food: 100_000, included: true },
  { country: "JP", standard: 100_000, food: 80_000, included: true },
  { country: "DE", standard: 190_000, food: 70_000, included: true },
  { country: "FR", standard: 200_000, food: 55_000, included: true },
  { country: "NL", standard: 210_000, food: 90_000, included: true },
  { country: "GB", standard: 200_000, food: 0, included: true },
  { country: "AE", standard: 50_000, food: 50_000, included: true },
  { country: "KW", standard: 0, food: 0, included: true },
  { country: "US", standard: 0, food: 0, included: false, onShipping: false },
  { country: "US", region: "CA", standard: 72_500, food: 0, included: false, onShipping: false },
  { country: "US", region: "NY", standard: 40_000, food: 0, included: false },
  { country: "US", region: "TX", standard: 62_500, food: 0, included: false },
  { country: "US", region: "WA", standard: 65_000, food: 0, included: false },
];

export function taxRateRows() {
  return taxes.flatMap(({ country, region = "", standard, food, included, onShipping = true }) =>
    Object.entries({ standard, food }).map(([taxClass, ppm]) => ({
      id: keyedId(`tax:${country}:${region}:${taxClass}`),
      country,
      region,
      tax_class: taxClass,
      ppm,
      included,
      on_shipping: onShipping,
      valid_from: "2026-01-01T00:00:00Z",
      valid_to: null,
    })),
  );
}

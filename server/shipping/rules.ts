import { type Country, phonePattern, westernOrder } from "./countries/country.ts";
import { countries } from "./countries/registry.ts";
import type { Address, StoredAddress } from "./schema.ts";

export type AddressFault =
  | "shipping.fieldRequired"
  | "shipping.postalCodeInvalid"
  | "shipping.regionInvalid"
  | "shipping.phoneInvalid";

/** The country's postal code as the `pattern` of a browser's field: small letters and spaces around are mended later. Null where there is none. */
export function postalPattern({ postalCode }: Pick<Country, "postalCode">): string | null {
  if (!postalCode) return null;
  const inner = postalCode.source.replace(/^\^|\$$/g, "");
  return String.raw`\s*(?:${postalCode.ignoreCase ? inner.replaceAll("A-Z", "A-Za-z") : inner})\s*`;
}

const phone = new RegExp(`^(?:${phonePattern})$`, "v");

/** What the country asks and the address lacks, by field; empty for an address that can be delivered to. */
export function addressFaults(country: Country, address: Address): Partial<Record<keyof Address, AddressFault>> {
  const faults: Partial<Record<keyof Address, AddressFault>> = {};
  if (country.postalCode) {
    if (!address.postalCode) faults.postalCode = "shipping.fieldRequired";
    else if (!country.postalCode.test(address.postalCode)) faults.postalCode = "shipping.postalCodeInvalid";
  }
  if (country.regions) {
    if (!address.region) faults.region = "shipping.fieldRequired";
    else if (!Object.hasOwn(country.regions, address.region)) faults.region = "shipping.regionInvalid";
  }
  if (country.phoneRequired && !address.phone) faults.phone = "shipping.fieldRequired";
  else if (address.phone && !phone.test(address.phone)) faults.phone = "shipping.phoneInvalid";
  return faults;
}

/** The faults of something that may not be an address at all; none where its country is not known here. */
export function faultsOf(given: unknown): ReturnType<typeof addressFaults> {
  const fields = given && typeof given === "object" ? Object.entries(given).filter(([, value]) => typeof value === "string") : [];
  const texts = Object.fromEntries(fields) as Address;
  const country = Object.hasOwn(countries, texts.country ?? "") ? countries[texts.country] : undefined;
  return country ? addressFaults(country, texts) : {};
}

/** The address without what its country does not use, so that a changed country leaves nothing behind. */
export function storedAddress(country: Country, address: Address): StoredAddress {
  return {
    country: country.code,
    firstName: address.firstName,
    lastName: address.lastName,
    line1: address.line1,
    line2: address.line2 ?? null,
    city: address.city,
    region: country.regions ? (address.region ?? null) : null,
    postalCode: country.postalCode ? (address.postalCode?.toUpperCase() ?? null) : null,
    phone: address.phone ?? null,
  };
}

/** The person as the parcel says it: names in Hangul, Han or Kana stand family name first and without a space. */
export function recipientName({ firstName, lastName }: Pick<StoredAddress, "firstName" | "lastName">): string {
  const isEastAsian = /^[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u;
  return isEastAsian.test(firstName) && isEastAsian.test(lastName) ? `${lastName}${firstName}` : `${firstName} ${lastName}`;
}

/** The address as its country writes it, without the country: the place stands before the street where people write so. */
export function addressLines(address: StoredAddress): string[] {
  const country = countries[address.country];
  const order = country?.order ?? westernOrder;
  const region = country?.regionAs === "name" && address.region ? country.regions?.[address.region] : address.region;
  const parts = { ...address, region: region === address.city ? null : region };
  const inPlace = order.filter((part) => part === "city" || part === "region" || part === "postalCode");
  const place = inPlace
    .map((part) => parts[part])
    .filter(Boolean)
    .join(" ");
  const street = [address.line1, address.line2];
  const middle = order.indexOf("city") < order.indexOf("line1") ? [place, ...street] : [...street, place];
  return [recipientName(address), ...middle, address.phone].filter((line): line is string => Boolean(line));
}

/**
 * Dates between which a parcel arrives, counted in working days (Monday to Friday) from the day after `now`; an order is
 * handed over the next working day. ISO dates in UTC.
 */
export function expectedDates(now: Date, daysMin: number, daysMax: number): { from: string; to: string } {
  return { from: workingDay(now, daysMin + 1), to: workingDay(now, daysMax + 1) };
}

/** The day by which an order placed at `placedAt` is handed to a carrier: the next working day. An ISO date in UTC. */
export function handOverDay(placedAt: Date): string {
  return workingDay(placedAt, 1);
}

/** The first moment of the earliest day whose orders are to be handed over on `day` (an ISO date) or later. */
export function firstPlacedFor(day: string): Date {
  const placed = new Date(`${day}T00:00:00Z`);
  const onDayBefore = () => new Date(placed.getTime() - 86_400_000);
  while (handOverDay(onDayBefore()) >= day) placed.setUTCDate(placed.getUTCDate() - 1);
  return placed;
}

function workingDay(from: Date, days: number): string {
  const day = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth(), from.getUTCDate()));
  for (let left = days; left > 0; ) {
    day.setUTCDate(day.getUTCDate() + 1);
    if (day.getUTCDay() !== 0 && day.getUTCDay() !== 6) left -= 1;
  }
  return day.toISOString().slice(0, 10);
}

import { countries } from "#server/shipping/countries/registry.ts";
import { storedAddress } from "#server/shipping/rules.ts";
import type { StoredAddress } from "#server/shipping/schema.ts";
import { type Chance, chanceOf, keyedId } from "../chance.ts";
import { names, type People } from "./people.ts";
import { places } from "./places.ts";
import { weighted } from "./weighted.ts";

type Channel = "web" | "kiosk" | "partner";

/** Who shops where: a market's people, in which language and currency, and its clock. */
interface Market {
  channel: Channel;
  country: string;
  locale: "en" | "ko" | "ar";
  currency: string;
  people: People;
  /** Of a hundred customers. */
  weight: number;
  hoursFromUtc: number;
}

const market = (place: string, people: People, weight: number, hoursFromUtc: number): Market => {
  const [channel, country, locale, currency] = place.split(" ") as [Channel, string, Market["locale"], string];
  return { channel, country, locale, currency, people, weight, hoursFromUtc };
};

const markets: readonly Market[] = [
  market("web US en USD", "american", 22, -7),
  market("web KR ko KRW", "korean", 19, 9),
  market("web JP en JPY", "japanese", 7, 9),
  market("web DE en EUR", "german", 7, 1),
  market("web FR en EUR", "french", 5, 1),
  market("web NL en EUR", "dutch", 6, 1),
  market("web GB en USD", "british", 6, 0),
  market("web AE en AED", "gulf", 4, 4),
  market("web AE ar AED", "arabic", 4, 4),
  market("web KW ar KWD", "arabic", 5, 3),
  market("kiosk KR ko KRW", "korean", 9, 9),
  market("partner AE ar USD", "arabic", 3, 4),
  market("partner KW ar USD", "arabic", 2, 3),
  market("partner US en USD", "american", 1, -5),
];

export interface Customer extends Omit<Market, "weight" | "people"> {
  /** Null for a guest. */
  userId: string | null;
  email: string;
  firstName: string;
  lastName: string;
  address: StoredAddress;
}

/** The customer of that number; always the same one. Four in ten have an account. */
export function customerOf(number: number, random: string): Customer {
  const chance = chanceOf(random, "customer", number);
  const home = weighted(chance, markets, ({ weight }) => weight);
  const [firstName = "", given = ""] = chance.pick(names[home.people].given).split("|");
  const [lastName = "", family = ""] = chance.pick(names[home.people].family).split("|");
  const email = `${given}.${family}${number}@${chance.pick(["example.com", "example.net", "example.org"])}`;
  return {
    ...home,
    userId: chance.next() < 0.4 ? keyedId(`user:${email}`) : null,
    email,
    firstName,
    lastName,
    address: addressIn(home.country, firstName, lastName, chance),
  };
}

/** An address of the country, as checkout would have stored it. */
export function addressIn(code: string, firstName: string, lastName: string, chance: Chance): StoredAddress {
  const here = places[code];
  const country = countries[code];
  if (!here || !country) throw new Error(`nobody lives in ${code}`);
  const { line1, ...place } = chance.pick(here.places);
  const phone = here.phone.replaceAll("#", () => String(chance.between(0, 9)));
  const house = String(chance.between(2, 180));
  return storedAddress(country, { country: code, firstName, lastName, ...place, line1: line1.replace("{n}", house), phone });
}

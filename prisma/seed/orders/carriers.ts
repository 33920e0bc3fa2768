import type { Chance } from "../chance.ts";

/** Carriers into a country with what their tracking numbers look like; `#` is any digit. */
const carriers: Record<string, readonly [name: string, number: string][]> = {
  KR: [
    ["CJ Logistics", "6#########"],
    ["Korea Post", "6############"],
    ["Hanjin", "4###########"],
  ],
  JP: [
    ["Yamato", "4###-####-####"],
    ["Japan Post", "EN#########JP"],
  ],
  US: [
    ["UPS", "1Z9994A#03########"],
    ["USPS", "94055#################"],
    ["FedEx", "7###########"],
  ],
  NL: [["PostNL", "3SMARU#########"]],
  DE: [
    ["DHL", "JJD0000##########"],
    ["DPD", "0134#########"],
    ["GLS", "5##########"],
  ],
  FR: [
    ["DPD", "0150#########"],
    ["DHL", "JJD0000##########"],
  ],
  GB: [
    ["DPD", "1550#########"],
    ["UPS", "1Z9994A#68########"],
  ],
  AE: [
    ["Aramex", "4##########"],
    ["Emirates Post", "EE#########AE"],
  ],
  KW: [
    ["Aramex", "3##########"],
    ["DHL", "2#########"],
  ],
};

export function carrierFor(country: string, chance: Chance): { carrier: string; trackingNumber: string } {
  const [carrier, pattern] = chance.pick(carriers[country] ?? carriers.US ?? []);
  return { carrier, trackingNumber: pattern.replaceAll("#", () => String(chance.between(0, 9))) };
}

/** How a country writes an address: which lines there are, which must be filled, what its postal codes look like. */
export interface Country {
  code: string;
  /** Null where addresses have no postal code. */
  postalCode: RegExp | null;
  /** What a shopper sees as an example. */
  postalExample: string;
  /** Subdivisions to choose from (code -> name in its own writing), where the address needs one. */
  regions: Record<string, string> | null;
  /** Whether an address carries the subdivision's code (CA) or its name. */
  regionAs: "code" | "name";
  /** Order of the lines in which people of the country write them. */
  order: readonly AddressPart[];
  dialCode: string;
  /** The carrier cannot deliver without a phone number. */
  phoneRequired: boolean;
}

export type AddressPart = "firstName" | "lastName" | "line1" | "line2" | "city" | "region" | "postalCode" | "phone";

export const westernOrder = ["firstName", "lastName", "line1", "line2", "city", "region", "postalCode", "phone"] as const;
export const postalFirst = ["lastName", "firstName", "postalCode", "region", "city", "line1", "line2", "phone"] as const;
export const postalBeforeCity = ["firstName", "lastName", "line1", "line2", "postalCode", "city", "phone"] as const;

/** A phone number as people type it, for the server's look and for the `pattern` of a browser's field. */
export const phonePattern = String.raw`\+?[\d\s\(\)\.\-]{6,30}`;

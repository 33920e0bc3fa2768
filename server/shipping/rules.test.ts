import { describe, expect, it } from "vitest";
import { type Country, phonePattern } from "./countries/country.ts";
import { countries } from "./countries/registry.ts";
import { addressFaults, addressLines, expectedDates, postalPattern, recipientName, storedAddress } from "./rules.ts";
import { addressInput } from "./schema.ts";

const base = { firstName: "Ann", lastName: "Lee", line1: "1 Main St", city: "San Francisco" };
const us = countries.US as Country;
const kr = countries.KR as Country;
const ae = countries.AE as Country;

describe("R211 addresses follow their country", () => {
  it("R211 asks for a state and a ZIP code in the United States", () => {
    expect(addressFaults(us, { ...base, country: "US" })).toEqual({
      postalCode: "shipping.fieldRequired",
      region: "shipping.fieldRequired",
    });
    expect(addressFaults(us, { ...base, country: "US", region: "CA", postalCode: "94103" })).toEqual({});
    expect(addressFaults(us, { ...base, country: "US", region: "ZZ", postalCode: "9410" })).toEqual({
      postalCode: "shipping.postalCodeInvalid",
      region: "shipping.regionInvalid",
    });
  });

  it("R211 asks for a phone and five digits in Korea, and for no postal code in the Emirates", () => {
    expect(addressFaults(kr, { ...base, country: "KR", postalCode: "110-031" })).toEqual({
      postalCode: "shipping.postalCodeInvalid",
      phone: "shipping.fieldRequired",
    });
    expect(addressFaults(ae, { ...base, country: "AE", region: "DU", phone: "+971 50 123 4567" })).toEqual({});
  });

  it("R211 does not take a region from the names every object has", () => {
    expect(addressFaults(us, { ...base, country: "US", region: "toString", postalCode: "94103" })).toEqual({
      region: "shipping.regionInvalid",
    });
  });

  it("leaves nothing of another country behind", () => {
    const stored = storedAddress(ae, { ...base, country: "AE", region: "DU", postalCode: "94103", phone: "+971501234567" });
    expect(stored).toMatchObject({ postalCode: null, region: "DU" });
  });

  it("refuses control and direction characters, and names of only spaces", () => {
    for (const firstName of ["a\u0000b", "a\u202eb", "   ", "a\nb", "\ud800", "x".repeat(101)]) {
      expect(addressInput.safeParse({ ...base, firstName, country: "US" }).success, JSON.stringify(firstName)).toBe(false);
    }
    expect(addressInput.parse({ ...base, firstName: "  서연 ", country: "KR" }).firstName).toBe("서연");
  });
});

describe("S17 what a browser looks at when a field is left is what the server looks at when the form is sent", () => {
  const browserTakes = (pattern: string, typed: string) => new RegExp(`^(?:${pattern})$`, "v").test(typed);

  it.each(Object.values(countries).filter(({ postalCode }) => postalCode))("S17 postal codes of $code", (country) => {
    const pattern = postalPattern(country) ?? "";
    const { postalExample: good, code } = country;
    for (const typed of [
      good,
      good.toLowerCase(),
      `${good}9`,
      good.slice(1),
      "",
      "x",
      "00000",
      "SW1A 1AA",
      "sw1a1aa",
      "1234-ab",
    ]) {
      const faults = addressFaults(country, { ...base, country: code, postalCode: typed });
      expect(browserTakes(pattern, typed), typed).toBe(faults.postalCode === undefined);
    }
    expect(browserTakes(pattern, ` ${good} `)).toBe(true);
    expect(browserTakes(pattern, "9")).toBe(false);
  });

  it("S17 phone numbers", () => {
    for (const typed of ["+971 50 123 4567", "010-1234-5678", "(415) 555.0100", "12345", "no number", "+", "1".repeat(31)]) {
      const faults = addressFaults(kr, { ...base, country: "KR", postalCode: "03187", phone: typed });
      expect(browserTakes(phonePattern, typed), typed).toBe(faults.phone === undefined);
    }
  });
});

describe("R211 an address as it is read", () => {
  const stored = { line1: "1 Main St", line2: null, phone: null, postalCode: null, region: null };
  it("carries a state's code in the United States and an emirate's name once in the Emirates", () => {
    const ann = {
      ...stored,
      country: "US",
      firstName: "Ann",
      lastName: "Lee",
      city: "San Francisco",
      region: "CA",
      postalCode: "94103",
    };
    expect(addressLines(ann)).toEqual(["Ann Lee", "1 Main St", "San Francisco CA 94103"]);
    const layla = { ...stored, country: "AE", firstName: "ليلى", lastName: "حداد", city: "دبي", region: "DU" };
    expect(addressLines(layla)).toEqual(["ليلى حداد", "1 Main St", "دبي"]);
  });

  it("puts the place before the street where people do", () => {
    const seoyeon = {
      ...stored,
      country: "KR",
      firstName: "서연",
      lastName: "이",
      line1: "북촌로 12",
      city: "서울",
      postalCode: "03052",
    };
    expect(addressLines(seoyeon)).toEqual(["이서연", "03052 서울", "북촌로 12"]);
  });
});

describe("R211 names", () => {
  it("stand as their people write them", () => {
    expect(recipientName({ firstName: "서연", lastName: "이" })).toBe("이서연");
    expect(recipientName({ firstName: "Ann", lastName: "Lee" })).toBe("Ann Lee");
    expect(recipientName({ firstName: "ليلى", lastName: "حداد" })).toBe("ليلى حداد");
  });
});

describe("R089 delivery dates", () => {
  it("count working days from the day after, over a weekend", () => {
    const friday = new Date("2026-11-20T22:00:00Z");
    expect(expectedDates(friday, 1, 2)).toEqual({ from: "2026-11-24", to: "2026-11-25" });
  });
});

import { describe, expect, test } from "vitest";
import { z } from "zod";
import { readForm, typedIn } from "./read-form.ts";

const schema = z.strictObject({
  slug: z.string(),
  quantity: z.number().int().min(1).default(1),
  isGift: z.boolean().optional(),
  address: z.strictObject({ city: z.string() }).optional(),
  options: z.record(z.string(), z.string()).default({}),
});

function form(...fields: [string, string | Blob][]): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}

describe("reading a form", () => {
  test("numbers, booleans, objects and records come out as the schema wants them", () => {
    const given = form(
      ["slug", "mug"],
      ["quantity", "2"],
      ["isGift", "on"],
      ["address.city", "Seoul"],
      ["options.colour", "blue"],
    );
    expect(readForm(schema, given)).toEqual({
      slug: "mug",
      quantity: 2,
      isGift: true,
      address: { city: "Seoul" },
      options: { colour: "blue" },
    });
  });

  test.each(["1e3", "0x10", "１", " 2", "Infinity", "NaN", "", "12345678901"])(
    "%j is not a number and is left for the schema to refuse",
    (text) => {
      expect(readForm(schema, form(["slug", "mug"], ["quantity", text]))).toEqual({ slug: "mug", quantity: text });
    },
  );

  test("what belongs to the form itself is not input", () => {
    expect(readForm(schema, form(["slug", "mug"], ["locale", "ko"], ["script", "1"], ["$ACTION_ID_x", ""]))).toEqual({
      slug: "mug",
    });
  });

  test("a field twice, a file, and too many fields are refused", () => {
    expect(() => readForm(schema, form(["slug", "a"], ["slug", "b"]))).toThrow("platform.invalid");
    expect(() => readForm(schema, form(["slug", new Blob(["x"])]))).toThrow("platform.unsupportedType");
    const many = Array.from({ length: 101 }, (_, n): [string, string] => [`f${n}`, ""]);
    expect(() => readForm(schema, form(...many))).toThrow("platform.invalid");
  });

  test("no name reaches a prototype", () => {
    const read = readForm(schema, form(["slug", "mug"], ["__proto__.polluted", "yes"], ["constructor", "x"]));
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(schema.safeParse(read).success).toBe(false);
  });

  test("an object and a text under one name are refused", () => {
    expect(() => readForm(schema, form(["address", "x"], ["address.city", "Seoul"]))).toThrow("platform.invalid");
  });

  test("what was typed is kept, but never a password", () => {
    expect(typedIn(form(["email", "a@b.test"], ["password", "secret"]))).toEqual({ email: "a@b.test" });
  });
});

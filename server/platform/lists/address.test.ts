import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { askedOf, placeFrom, placeQuery, readPlace } from "./address.ts";
import { type ListShape, listInput } from "./fields.ts";

const shape = {
  fields: {
    state: { kind: "choice", values: ["new", "done"] },
    country: { kind: "choice" },
    number: { kind: "numbers" },
    name: { kind: "text" },
    total: { kind: "amount" },
    items: { kind: "count" },
    placed: { kind: "day" },
  },
  sorts: ["placed", "name"],
  isDescending: true,
  columns: ["number", "name"],
  hidden: ["total"],
} as const satisfies ListShape;

const read = (text: string) => {
  const query: Record<string, string[]> = Object.create(null);
  for (const [key, value] of new URLSearchParams(text)) query[key] = [...(query[key] ?? []), value];
  return readPlace(shape, query);
};

describe("A3 the address of a list", () => {
  it.each([
    "state=new",
    "state=new&state=done&state.op=isNot",
    "country=KR",
    "number=7K2M%2C8P1Q",
    "name=mug",
    "name=mug&name.op=is",
    "total=10.5&total.currency=USD",
    "total=10&total=20&total.op=between&total.currency=KWD",
    "items=3&items.op=lte",
    "placed=today",
    "placed=2026-11-01&placed.op=gte",
    "placed=2026-11-01&placed=2026-11-20&placed.op=between",
    "search=blue+mug&sort=-name&size=50&columns=number%2Ctotal&density=dense&page=4",
  ])("A3 %s is read, said again in the same words, and fits the procedure", (text) => {
    const { place, dropped } = read(text);
    expect(dropped).toEqual([]);
    expect(placeQuery(shape, place)).toBe(text);
    expect(listInput(shape).safeParse(askedOf(place)).success).toBe(true);
  });

  it.each([
    ["state=gone", ["state"]],
    ["state=new&state=gone", ["state"]],
    ["total=abc&total.currency=USD", ["total"]],
    ["total=10", ["total"]],
    ["placed=2026-02-30", ["placed"]],
    ["placed=2026-11-01&placed.op=between", ["placed"]],
    ["name=x&name.op=near", ["name"]],
    ["sort=evil", ["sort"]],
    ["page=-1", ["page"]],
    ["colour=red", ["colour"]],
    ["__proto__=1", ["__proto__"]],
    ["state=&state.op=is&name=", []],
  ])("A14 %s is left out and told", (text, told) => {
    const { place, dropped } = read(text);
    expect(dropped).toEqual(told);
    expect(placeQuery(shape, place)).toBe("");
  });

  it("A14 a key that every object has, handed on with what it has, is left out and told like any other", () => {
    const query = { toString: [Object.prototype.toString, "3"], state: "new" } as unknown as Parameters<typeof readPlace>[1];
    const { place, dropped } = readPlace(shape, query);
    expect(dropped).toEqual(["toString"]);
    expect(placeQuery(shape, place)).toBe("state=new");
  });

  it("A3 pasted numbers may be parted by anything people part them by", () => {
    expect(read("number=A1%2C+B2%0A%23C3%3BD4").place.filters.number?.values).toEqual(["A1", "B2", "C3", "D4"]);
  });

  it("A7 the first column stays first, whatever is asked", () => {
    expect(read("columns=total,name").place.columns).toEqual(["number", "total", "name"]);
    expect(read("columns=nothing").place.columns).toEqual(["number", "name"]);
  });

  it("A14 no address is an error, and each has one form", () => {
    const key = fc.oneof(
      fc.constantFrom(...Object.keys(shape.fields), "state.op", "total.currency", "sort", "page", "columns", "view"),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.string()), { maxLength: 8 }), (pairs) => {
        const { place } = read(new URLSearchParams(pairs).toString());
        const said = placeQuery(shape, place);
        expect(placeQuery(shape, placeFrom(shape, said))).toBe(said);
        expect(listInput(shape).safeParse(askedOf(place)).success).toBe(true);
      }),
    );
  });
});

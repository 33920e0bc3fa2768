import { Client } from "pg";
import { beforeAll, describe, expect, it } from "vitest";
import { listOf, localizedList, localizedText, optionChoice, productOptions, specification } from "#server/catalog/shapes.ts";
import { scalePlaceOf } from "#server/media/scenes/scale-table.ts";
import { scene } from "#server/media/scenes/scene.ts";
import { testDatabase } from "#server/platform/testing/database.ts";
import { seed } from "./seed/seed.ts";
import { firstScenes } from "./seed/warm.ts";

const { ownerUrl, owner } = await testDatabase();

const tables = [
  "app_user",
  "audit_log",
  "brand",
  "cart",
  "checkout_attempt",
  "category",
  "channel",
  "channel_host",
  "exchange_rate",
  "location",
  "hold",
  "offer",
  "coupon",
  "coupon_redemption",
  "order_line",
  "orders",
  "outbox",
  "parcel",
  "payment",
  "payment_op",
  "picture",
  "product",
  "review",
  "role",
  "seller",
  "shipping_method",
  "shipping_rate",
  "state_change",
  "stock_level",
  "stock_movement",
  "tax_rate",
  "tender",
  "user_role",
  "variant",
];

/** One line per table: how many rows, and a hash of all of them in a fixed order. */
async function fingerprint(): Promise<Record<string, string>> {
  const db = new Client({ connectionString: ownerUrl });
  await db.connect();
  const prints: Record<string, string> = {};
  for (const table of tables) {
    const { rows } = await db.query(
      `SELECT count(*) || ' ' || md5(coalesce(string_agg(t::text, chr(10) ORDER BY t::text), '')) AS print FROM "${table}" t`,
    );
    prints[table] = rows[0].print;
  }
  await db.end();
  return prints;
}

describe("the demo world", () => {
  let first: Record<string, string> = {};

  beforeAll(async () => {
    await seed(ownerUrl, { products: 120, accounts: true });
    first = await fingerprint();
  });

  it("is the same after a second and a third run", async () => {
    await seed(ownerUrl, { products: 120, accounts: true });
    expect(await fingerprint()).toEqual(first);
    await seed(ownerUrl, { products: 120, accounts: true, refresh: true });
    expect(await fingerprint()).toEqual(first);
  });

  it("has 120 live products in a dozen leaf categories or more, of half a dozen sellers or more, on three channels", async () => {
    const leaves = await owner.product.groupBy({ by: ["categoryId"], where: { state: "live" }, _count: true });
    expect(leaves.length).toBeGreaterThanOrEqual(12);
    expect(leaves.reduce((sum, { _count }) => sum + _count, 0)).toBe(120);
    expect(
      await owner.category.count({ where: { id: { in: leaves.map(({ categoryId }) => categoryId) }, children: { some: {} } } }),
    ).toBe(0);
    expect((await owner.product.groupBy({ by: ["sellerId"] })).length).toBeGreaterThanOrEqual(6);
    expect(await owner.variant.count()).toBeGreaterThanOrEqual(240);
    const offered = await owner.offer.groupBy({ by: ["channelId"], _count: true });
    expect(offered).toHaveLength(3);
  });

  it("speaks English, Korean and Arabic in every text, and no two products read alike", async () => {
    const products = await owner.product.findMany();
    for (const product of products) {
      for (const text of [product.name, product.summary, product.description])
        expect(spoken(localizedText.parse(text))).toBe(true);
      for (const row of specification.parse(product.specification)) expect(spoken(row.name) && spoken(row.value)).toBe(true);
      const features = localizedList.parse(product.features);
      expect(new Set(["en", "ko", "ar"].map((locale) => listOf(features, locale).length))).toEqual(new Set([4]));
      for (const option of productOptions.parse(product.options))
        expect(option.values.every(({ name }) => spoken(name))).toBe(true);
    }
    // What a second shop sells is called and told as the first one does.
    const own = products.filter(({ slug }) => !slug.includes("-at-"));
    expect(own).toHaveLength(116);
    for (const locale of ["en", "ko", "ar"]) {
      expect(new Set(own.map(({ name }) => localizedText.parse(name)[locale])).size).toBe(own.length);
      expect(new Set(own.map(({ description }) => localizedText.parse(description)[locale])).size).toBe(own.length);
    }
  });

  it("R042 chooses one value of every option for each variant, and shows each colour, a use and its size in two to five pictures", async () => {
    const products = await owner.product.findMany({ include: { variants: true, pictures: true } });
    for (const { options, variants, pictures } of products) {
      const choices = productOptions.parse(options).map(({ code, values }) => [code, values.map((value) => value.code)] as const);
      for (const variant of variants) {
        const chosen = optionChoice.parse(variant.options);
        expect(Object.keys(chosen)).toHaveLength(choices.length);
        for (const [code, values] of choices) expect(values).toContain(chosen[code]);
      }
      expect(pictures.length).toBeGreaterThanOrEqual(2);
      expect(pictures.length).toBeLessThanOrEqual(5);
      const shots = pictures.map((picture) => ({ options: optionChoice.parse(picture.options), ...scene.parse(picture.scene) }));
      expect(shots.some(({ view }) => view === "use")).toBe(true);
      if (shots[0] && scalePlaceOf(shots[0])) expect(shots.filter(({ view }) => view === "scale")).toHaveLength(1);
      const colours = choices.find(([code]) => code === "colour")?.[1] ?? [];
      for (const colour of colours)
        expect(shots.filter(({ view, options: shown }) => view === "front" && shown.colour === colour)).toHaveLength(1);
    }
  });

  it("has variants that are out of stock and low, but every product can be bought", async () => {
    const levels = await owner.stockLevel.groupBy({ by: ["variantId"], _sum: { onHand: true } });
    const onHand = new Map(levels.map(({ variantId, _sum }) => [variantId, _sum.onHand ?? 0]));
    const variants = await owner.variant.findMany();
    expect(variants.filter(({ id }) => !onHand.get(id)).length).toBeGreaterThan(5);
    expect(levels.filter(({ _sum }) => (_sum.onHand ?? 0) <= 3).length).toBeGreaterThan(5);
    const buyable = new Set(variants.filter(({ id }) => (onHand.get(id) ?? 0) > 3).map(({ productId }) => productId));
    expect(buyable.size).toBe(120);
  });

  it("has 25 sellers, each with a story of its own in three languages", async () => {
    const sellers = await owner.seller.findMany();
    expect(sellers).toHaveLength(25);
    for (const locale of ["en", "ko", "ar"])
      expect(new Set(sellers.map(({ story }) => localizedText.parse(story)[locale])).size).toBe(25);
    for (const { name, city } of sellers) expect([name, city].every((text) => spoken(localizedText.parse(text)))).toBe(true);
  });

  it("draws first what somebody who begins at the home page sees first", async () => {
    const db = new Client({ connectionString: ownerUrl });
    await db.connect();
    const scenes = await firstScenes(db, 150).finally(() => db.end());
    const first = { select: { pictures: { select: { id: true }, orderBy: { position: "asc" }, take: 1 } }, take: 8 } as const;
    const trending = await owner.product.findMany({
      ...first,
      orderBy: [{ trend: "desc" }, { popularity: "desc" }, { id: "asc" }],
    });
    const newest = await owner.product.findMany({ ...first, orderBy: [{ liveAt: "desc" }, { id: "asc" }] });
    const shown = [...trending, ...newest].flatMap(({ pictures }) => pictures.map(({ id }) => id));
    expect(shown).toHaveLength(16);
    expect([...scenes.keys()].slice(0, 120)).toEqual(expect.arrayContaining(shown));
    expect(scenes.size).toBe(150);
  });

  it("strikes only prices that are higher than the price", async () => {
    const reduced = await owner.offer.findMany({ where: { compareAt: { not: null } } });
    expect(reduced.length).toBeGreaterThan(20);
    expect(reduced.every(({ price, compareAt }) => compareAt !== null && compareAt > price)).toBe(true);
  });

  it("keeps demo accounts marked, and sellers' people in their shop", async () => {
    const people = await owner.user.findMany({
      where: { passwordHash: { not: null } },
      include: { roles: { include: { seller: true } } },
    });
    expect(people).toHaveLength(10);
    expect(
      people.every(({ isDemo, passwordHash }) => isDemo && passwordHash?.startsWith("$argon2id$v=19$m=19456,t=2,p=1$")),
    ).toBe(true);
    const shopOf = (email: string) => people.find((person) => person.email === email)?.roles[0]?.seller?.slug;
    expect([shopOf("seller@maru.test"), shopOf("staff@maru.test")]).toEqual(["haneul-works", "haneul-works"]);
    expect(shopOf("seller2@maru.test")).not.toBe("haneul-works");
  });
});

describe("a grown world", () => {
  it("keeps its addresses apart and what was there as it was", async () => {
    const before = await owner.product.findMany({ select: { id: true, slug: true }, orderBy: { id: "asc" } });
    await seed(ownerUrl, { products: 400, sellers: 30, orders: 0 });
    expect(await owner.product.count()).toBe(400);
    expect(await owner.seller.count()).toBe(30);
    const after = await owner.product.findMany({
      where: { id: { in: before.map(({ id }) => id) } },
      select: { id: true, slug: true },
      orderBy: { id: "asc" },
    });
    expect(after).toEqual(before);
  });
});

function spoken(text: { en: string; ko?: string; ar?: string }): boolean {
  return text.en !== "" && Boolean(text.ko) && Boolean(text.ar);
}

import { type APIRequestContext, expect, test } from "@playwright/test";
import { ask } from "./desk.ts";
import { expectNoViolations } from "./page-proof.ts";
import { Shopper } from "./shopper.ts";

interface Offered {
  slug: string;
  sameThings: { slug: string; sku: string; seller: { name: string } }[];
}

/** A product that another shop sells too. */
async function soldTwice(api: APIRequestContext): Promise<Offered> {
  for (let page = 1; page <= 20; page++) {
    const { items } = (await ask(api, "catalog.listing", { page })) as { items: { slug: string }[] };
    for (const { slug } of items.filter(({ slug }) => slug.includes("-at-"))) {
      const found = (await ask(api, "catalog.product", { slug })) as Offered;
      if (found.sameThings.length > 0) return found;
    }
  }
  throw new Error("Nothing is sold by two shops");
}

test("S8 R021 a card is one link with picture, price, name, seller, rating and colours, in the grid and in the list", async ({
  page,
}) => {
  for (const view of ["grid", "list"]) {
    await page.goto(`/c/home?view=${view}`);
    const cards = page.getByRole("article");
    await expect(cards).toHaveCount(20);
    for (const card of await cards.all()) {
      await expect(card.locator("a, button, input")).toHaveCount(1);
      await expect(card.locator("img")).toHaveCount(1);
      await expect(card).toContainText(/\$\d/);
      await expect(card).toContainText(/Sold by \S/);
    }
    await expect(cards.filter({ hasText: /\d\.\d/ }).first()).toContainText(/\(\d+\)/);
    await expect(page.getByRole("img", { name: /colours/ }).first()).toBeVisible();
    const reduced = cards.filter({ has: page.locator("s") }).first();
    await expect(reduced).toContainText(/Now .*Was .*% off/s);
    const all = await page.evaluate(() => [...document.querySelectorAll("article")].map((card) => card.getBoundingClientRect()));
    const big = await cards
      .first()
      .getByRole("link")
      .evaluate((link) => {
        const { width, height } = getComputedStyle(link, "::after");
        return [Number.parseFloat(width), Number.parseFloat(height)];
      });
    expect(Math.abs((big[0] ?? 0) - (all[0]?.width ?? 0))).toBeLessThan(2);
    expect(Math.abs((big[1] ?? 0) - (all[0]?.height ?? 0))).toBeLessThan(2);
  }
});

test("R048 a product names the other shops that sell it and what it costs there, and each leads there", async ({ page }) => {
  const found = await soldTwice(page.request);
  const [other] = found.sameThings;
  await page.goto(`/p/${found.slug}`);
  const offers = page.getByRole("region", { name: /^Also sold by/ });
  await expect(offers.getByRole("listitem")).toHaveCount(found.sameThings.length);
  await expect(offers).toContainText(/\$\d+/);
  await offers.getByRole("link", { name: other?.seller.name ?? "nobody" }).click();
  await expect(page).toHaveURL(new RegExp(`/p/${other?.slug}\\?v=${other?.sku}`));
  await expect(page.getByRole("region", { name: /^Also sold by/ })).toBeVisible();
  await expect(page.locator("main")).toContainText(new RegExp(`Sold by ${other?.seller.name}`));
});

test("R044 R028 a product leads on: reviews with their mean, things of its kind, things of the same hands", async ({ page }) => {
  const trending = (await ask(page.request, "catalog.trending", { limit: 20 })) as { slug: string; rating: { count: number } }[];
  const first = trending.find(({ rating }) => rating.count > 0);
  const { related } = (await ask(page.request, "catalog.product", { slug: first?.slug })) as { related: { name: string }[] };
  await page.goto(`/p/${first?.slug}`);
  await expect(page.getByRole("region", { name: "Reviews" }).getByRole("article").first()).toBeVisible();
  const kin = page.getByRole("region", { name: "More from this corner" });
  await expect(kin.getByRole("article")).toHaveCount(4);
  await expect(kin.getByRole("link", { name: related[0]?.name ?? "", exact: true })).toBeVisible();
  await expect(
    page
      .getByRole("region", { name: /^More from / })
      .last()
      .getByRole("article")
      .first(),
  ).toBeVisible();
});

test("S24 R043 a reduced price says until when, and the lowest of the thirty days before; a product can be reported", async ({
  page,
}) => {
  const { items } = (await ask(page.request, "catalog.flashSale", {})) as { items: { slug: string }[] };
  await page.goto(`/p/${items[0]?.slug}`);
  const form = page.locator("main form").first();
  await expect(form).toContainText(/until/i);
  await expect(form).toContainText(/30 days/);
  const ann = new Shopper(page);
  await expect(page.getByRole("link", { name: ann.say("catalog.product.report") })).toHaveAttribute("href", /\/help#contact/);
});

test("R045 whole addresses, in the order shown: the way here, the list, the shop and its search", async ({ page }) => {
  const dataOf = async (path: string) => {
    const html = await (await page.request.get(path)).text();
    const found = [...html.matchAll(/<script type="application\/ld\+json">([^<]+)</g)].map(([, json]) => JSON.parse(json ?? ""));
    return { html, found, of: (type: string) => found.find((one) => one["@type"] === type) };
  };
  const list = await dataOf("/c/home");
  const way = list.of("ItemList").itemListElement as { url: string }[];
  expect(way).toHaveLength(20);
  const links = [...list.html.matchAll(/<h2[^>]*><a[^>]*href="([^"]+)"/g)].map(([, href]) => href);
  expect(way.map(({ url }) => new URL(url).pathname)).toEqual(links);
  const slug = new URL(way[0]?.url ?? "").pathname;
  const product = await dataOf(slug);
  for (const { item } of product.of("BreadcrumbList").itemListElement) expect(item).toMatch(/^https?:\/\/[^/]+\//);
  const group = product.of("ProductGroup");
  await page.goto(slug);
  const shown = await page.getByRole("region", { name: "Reviews" }).getByRole("article").getByRole("heading").allTextContents();
  expect((group.review ?? []).map((one: { name?: string }) => one.name)).toEqual(shown);
  expect(group.hasVariant[0]).toMatchObject({
    gtin: expect.stringMatching(/^\d{13}$/),
    offers: { seller: { name: expect.any(String) } },
  });
  const home = await dataOf("/");
  expect(JSON.stringify(home.found)).toMatch(/OnlineStore.*SearchAction/);
});

test("S7 R024 a span of prices by keyboard alone: the button says how many, the address says it all, the chip takes it away", async ({
  page,
}) => {
  const ann = new Shopper(page);
  await page.goto("/c/home");
  await ann.tabTo(page.getByRole("button", { name: "Price", exact: true }));
  await page.keyboard.press("Enter");
  await ann.tabTo(page.locator('input[name="price.min"]'));
  await page.keyboard.type("10");
  await page.keyboard.press("Tab");
  await page.keyboard.type("50");
  const show = page.getByRole("button", { name: /^Show [\d,]+ results$/ });
  await expect(show).toBeVisible();
  const count = Number(/[\d,]+/.exec((await show.textContent()) ?? "")?.[0].replace(",", ""));
  await ann.tabTo(show);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/c\/home\?price\.min=10&price\.max=50$/);
  await expect(page.locator("main")).toContainText(`${count} products`);
  for (const text of await page.locator("article .price > bdi").allTextContents()) {
    const price = Number(/[\d.]+$/.exec(text)?.[0]);
    expect(price).toBeGreaterThanOrEqual(10);
    expect(price).toBeLessThanOrEqual(50);
  }
  await page.getByLabel("Sort by").selectOption("priceAsc");
  await page.getByRole("button", { name: "Sort", exact: true }).click();
  await expect(page).toHaveURL(/price\.min=10&price\.max=50/);
  await page.getByRole("link", { name: /^Remove: Price/ }).click();
  await expect(page).toHaveURL(/\/c\/home\?sort=priceAsc$/);
});

test("S7 R213 on a phone the span of prices opens over the whole screen; the sliders move it @phone-ar", async ({ page }) => {
  await page.goto("/ar/c/home");
  await page.locator('button[popovertarget="price-filter"]').first().click();
  const box = await page.locator("#price-filter").boundingBox();
  expect([box?.x, box?.y, box?.width]).toEqual([0, 0, 390]);
  const low = page.locator('#price-filter input[type="range"]').first();
  await low.focus();
  for (let n = 0; n < 3; n++) await page.keyboard.press("PageUp");
  await expect(page.locator('input[name="price.min"]')).not.toHaveValue("");
  await expectNoViolations(page, "the span of prices");
});

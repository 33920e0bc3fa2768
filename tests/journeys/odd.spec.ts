import { expect, type Page, test } from "@playwright/test";
import { emojiName, longName, longWord, mixedName, oddThings } from "./odd-things.ts";
import { oddHost, openOddWorld } from "./odd-world.ts";
import { cutTexts, expectNoSidewaysScroll, expectNoViolations } from "./page-proof.ts";
import { Shopper } from "./shopper.ts";

const shelf = "/c/odd/odd-full";
const pages = [
  "/",
  "/c/odd",
  shelf,
  `${shelf}?view=list`,
  "/s/odd-quiet",
  "/s/odd-longwinded",
  "/search?q=thing",
  "/c/odd/odd-empty",
];
const products = oddThings.map(({ slug }) => `/p/${slug}`);

test.use({
  baseURL: async ({ baseURL }, use) => {
    const odd = new URL(baseURL ?? "");
    odd.hostname = oddHost;
    await use(odd.origin);
  },
});
test.beforeAll(async () => {
  await openOddWorld();
  // A node knows a new channel after five seconds.
  await new Promise((resolve) => setTimeout(resolve, 5_500));
});

async function expectWhole(page: Page, path: string, where: string): Promise<void> {
  const answer = await page.goto(path);
  expect(answer?.status(), where).toBe(200);
  await expect(page.getByRole("heading", { level: 1 }), where).toBeVisible();
  await expectNoSidewaysScroll(page, where);
  expect(await cutTexts(page), where).toEqual([]);
}

for (const [width, height] of [
  [1280, 800],
  [390, 844],
  [320, 256],
  [280, 600],
] as const) {
  test(`R213 R021 SC 1.4.10 long, joined and mixed names, no pictures, odd prices and sixty ways fit ${width} pixels`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height });
    for (const path of [...pages, ...products, "/p/odd-spoken-of/reviews"]) await expectWhole(page, path, `${path} ${width}`);
    for (const path of ["/ar", `/ar${shelf}`, "/ar/p/odd-mixed", "/ko/p/odd-long-word"])
      await expectWhole(page, path, `${path} ${width}`);
  });
}

test("R021 R043 a name is whole on its page and says all of itself in a list; mixed scripts keep their order", async ({
  page,
}) => {
  await page.goto(shelf);
  for (const name of [longName, longWord, emojiName, mixedName])
    await expect(page.getByRole("link", { name, exact: true })).toHaveCount(1);
  const order = await page
    .getByRole("link", { name: mixedName, exact: true })
    .evaluate((node) => getComputedStyle(node).unicodeBidi);
  expect(order).toBe("plaintext");
  await page.goto("/p/odd-long-name");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(longName);
  await expect(page).toHaveTitle(new RegExp(`^${longName.slice(0, 80)}`));
});

test("R043 nothing and almost a hundred million are prices", async ({ page }) => {
  for (const [slug, price] of [
    ["odd-free", "$0.00"],
    ["odd-dear", "$99,999,999.99"],
  ] as const) {
    await page.goto(`/p/${slug}`);
    await expect(page.locator("main form").first()).toContainText(price);
  }
  await expect(page.locator("main form").first()).toContainText("$199,999,999.98");
});

test("S11 R046 sixty lengths are one list to open; the sold-out ones say so, and the chosen one is bought", async ({ page }) => {
  const ann = new Shopper(page);
  await page.goto("/p/odd-sixty");
  const lengths = page.getByLabel("Length", { exact: true });
  await expect(lengths.locator("option")).toHaveCount(60);
  await expect(lengths.locator("option", { hasText: /47 cm \(.+\)/ })).toHaveCount(1);
  await expect(async () => {
    await lengths.selectOption("100cm");
    await expect(page).toHaveURL(/v=ODD-SIXTY-60/, { timeout: 500 });
  }).toPass();
  await page.getByRole("button", { name: ann.say("catalog.product.add") }).click();
  await expect(page.getByRole("link", { name: "Cart, 1 item" })).toBeVisible();
});

test("S11 R046 twelve colours in five sizes: what is sold out together is crossed out and can be looked at", async ({ page }) => {
  await page.goto("/p/odd-sixty-ways");
  await page.locator('input[value="colour-1"]').check({ force: true });
  const gone = page.locator("label", { has: page.locator('input[name="options.size"][value="s"]') });
  await expect(gone).toContainText("(");
  await gone.locator("input").check({ force: true });
  await expect(page).toHaveURL(/v=ODD-SIXTY-WAYS-7/);
  await expect(page.locator("main form").first().getByRole("button").first()).toBeDisabled();
});

test("R149 S13 ten thousand voices: counted, spread, and read to the last page; nobody's voice is none", async ({ page }) => {
  await page.goto("/p/odd-spoken-of");
  await expect(page.getByRole("region", { name: "Reviews" })).toContainText("10,000");
  const began = Date.now();
  const last = await page.goto("/p/odd-spoken-of/reviews?page=1000");
  expect(last?.status()).toBe(200);
  expect(Date.now() - began).toBeLessThan(5_000);
  await expect(page.getByRole("article")).toHaveCount(10);
  const bars = await page.getByRole("link", { name: /^\d stars?/ }).allInnerTexts();
  const sum = bars.map((text) => Number(/[\d,]{3,}/.exec(text)?.[0].replaceAll(",", ""))).reduce((a, b) => a + b, 0);
  expect(sum).toBe(10_000);
  expect((await page.goto("/p/odd-spoken-of/reviews?page=1001"))?.status()).toBe(404);
  await page.goto("/p/odd-free");
  await expect(
    page
      .locator("#reviews")
      .or(page.getByRole("region", { name: "Reviews" }))
      .first(),
  ).toContainText("Nobody");
  expect(await page.content()).not.toContain("aggregateRating");
});

test("R025 a category without products is there and leads on; a seller without a story has a page", async ({ page }) => {
  expect((await page.goto("/c/odd/odd-empty"))?.status()).toBe(200);
  await expect(page.locator("main").getByRole("link", { name: "Home" })).toBeVisible();
  await expectNoViolations(page, "an empty shelf");
  await page.goto("/s/odd-quiet");
  await expect(page.getByRole("article")).toHaveCount(9);
  await expectNoViolations(page, "a seller without a story");
});

test("R042 pictures that do not come leave a calm place of the same size, with their words", async ({ page }) => {
  await page.goto("/p/odd-emoji");
  const picture = page.locator("[data-large='0'] img");
  const whole = await picture.boundingBox();
  await page.route("**/media/**", (route) => route.abort());
  await page.reload();
  await expect(picture).toHaveAttribute("data-missing", "");
  expect(await picture.boundingBox()).toEqual(whole);
  const said = await picture.evaluate((node) => getComputedStyle(node, "::after").content);
  expect(said).toContain(await picture.getAttribute("alt"));
  await expectNoSidewaysScroll(page, "without pictures");
});

test("R213 the cart takes the odd things as they are", async ({ page }) => {
  const ann = new Shopper(page);
  for (const slug of ["odd-long-name", "odd-long-word", "odd-mixed", "odd-bare", "odd-free", "odd-dear"]) {
    await page.goto(`/p/${slug}`);
    await page.getByRole("button", { name: ann.say("catalog.product.add") }).click();
    await expect(page.getByText(ann.say("catalog.product.added")).first()).toBeVisible();
  }
  for (const width of [1280, 390, 280]) {
    await page.setViewportSize({ width, height: 800 });
    await expectWhole(page, "/cart", `the cart ${width}`);
  }
  await expect(page.locator("main")).toContainText("$99,999,999.99");
});

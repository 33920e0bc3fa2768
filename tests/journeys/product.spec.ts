import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { ask, expectAccessible, expectNoOverhang } from "./desk.ts";
import { Shopper } from "./shopper.ts";

interface Found {
  slug: string;
  options: { code: string; name: string; values: { code: string; name: string }[] }[];
  variants: { sku: string; options: Record<string, string>; stock: string }[];
  pictures: { options: Record<string, string> }[];
}

const isWorn = ({ options, pictures, variants }: Found) =>
  options.some(({ code, values }) => code === "size" && values.length > 2) &&
  options.some(({ code, values }) => code === "colour" && values.length > 1) &&
  pictures.filter((one) => one.options.colour).length > 1 &&
  variants.every(({ stock }) => stock !== "out");

/** A product with pictures of its colours and three sizes or more, all of them in stock. */
async function somethingWorn(api: APIRequestContext): Promise<Found> {
  for (let page = 1; page <= 10; page++) {
    const { items } = (await ask(api, "catalog.listing", { page })) as { items: { slug: string; stock: string }[] };
    for (const { slug } of items.filter(({ stock }) => stock === "in")) {
      const found = (await ask(api, "catalog.product", { slug })) as Found;
      if (isWorn(found)) return found;
    }
  }
  throw new Error("Nothing comes in colours and sizes");
}

/** The gallery and the form are alive: the small picture of what is in sight is marked. */
async function openAlive(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator("main [data-small][aria-current]")).toHaveCount(1);
}

test("S10 R042 the picture follows the colour, opens over the page, comes nearer, and gives the focus back", async ({ page }) => {
  const shopper = new Shopper(page);
  const shirt = await somethingWorn(page.request);
  await openAlive(page, `/p/${shirt.slug}`);
  const shown = page.locator("main [data-strip] > [aria-current] img");
  for (const { code, name } of shirt.options.find((one) => one.code === "colour")?.values.toReversed() ?? []) {
    await page.locator(`input[name="options.colour"][value="${code}"]`).check({ force: true });
    await expect(shown).toHaveAttribute("alt", new RegExp(name, "i"));
  }
  const first = page.locator("[data-strip] > [aria-current] [data-large]");
  await first.press("Enter");
  const box = page.getByRole("dialog");
  const image = box.locator("img");
  await expect(image).toHaveAttribute("src", /-1280\.webp$/);
  const width = async () => (await image.boundingBox())?.width ?? 0;
  const whole = await width();
  expect(whole, "its shape from the first moment").toBeCloseTo((await image.boundingBox())?.height ?? 0, 0);
  expect(await image.evaluate((node) => getComputedStyle(node).backgroundImage)).toContain("/media/pictures/");
  await expect.poll(() => image.evaluate((node: HTMLImageElement) => node.naturalWidth)).toBe(1280);
  await page.keyboard.press("+");
  await expect.poll(width).toBeGreaterThan(whole * 1.4);
  await page.keyboard.press("0");
  await expect.poll(width).toBe(whole);
  await image.click({ position: { x: 40, y: 40 } });
  await expect.poll(width).toBeGreaterThan(whole * 2);
  await image.click({ position: { x: 300, y: 300 } });
  await page.keyboard.press("End");
  await expect(box.getByText(new RegExp(`${shirt.pictures.length} of ${shirt.pictures.length}`))).toBeVisible();
  await expectAccessible(page, "the product");
  await page.keyboard.press("Escape");
  await expect(box).toBeHidden();
  await expect(page.locator(`[data-large="${shirt.pictures.length - 1}"]`)).toBeFocused();
  await expect(page.getByRole("button", { name: shopper.say("catalog.product.add") })).toBeVisible();
});

test("S11 R046 adding without a size leads to the sizes; choosing one writes the address, which opens it again", async ({
  page,
}) => {
  const shopper = new Shopper(page);
  const shirt = await somethingWorn(page.request);
  await openAlive(page, `/p/${shirt.slug}`);
  const sizes = page.locator('input[name="options.size"]');
  await page.getByRole("button", { name: shopper.say("catalog.product.add") }).click();
  await expect(sizes.first()).toBeFocused();
  await expect(sizes.first()).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByRole("group", { name: "Size" })).toContainText("please choose one");
  await page.keyboard.press("Space");
  await expect(sizes.first()).not.toHaveAttribute("aria-invalid");
  const sku = new URL(page.url()).searchParams.get("v") ?? "";
  await expect(page.locator("main form").first()).toContainText(sku);
  const other = shirt.variants.find(
    (variant) => variant.sku !== sku && variant.options.colour !== shirt.variants[0]?.options.colour,
  );
  await openAlive(page, `/p/${shirt.slug}?v=${other?.sku}`);
  await expect(page.locator("main form").first()).toContainText(other?.sku ?? "nothing");
  await page.getByRole("button", { name: shopper.say("catalog.product.add") }).click();
  await expect(page.getByRole("link", { name: "Cart, 1 item" })).toBeVisible();
});

test("S12 S24 R043 R048 beside the button: delivery by place, the way back, and who sells, by law too", async ({ page }) => {
  const shopper = new Shopper(page);
  const shirt = await somethingWorn(page.request);
  await openAlive(page, `/p/${shirt.slug}`);
  const arrives = page.locator("main [aria-live]", { hasText: /Arrives/ });
  const first = (await arrives.textContent()) ?? "";
  await page
    .locator("main label", { hasText: shopper.say("catalog.product.delivery") })
    .locator("select")
    .selectOption("KR");
  await expect(arrives).not.toHaveText(first);
  await expect(page.getByRole("link", { name: shopper.say("catalog.product.returns") })).toHaveAttribute("href", "/returns");
  await page.getByText(shopper.say("catalog.product.legal")).click();
  await expect(page.locator("main address")).toBeVisible();
  await expectAccessible(page, "the product");
});

test("R045 R149 machines read what people read", async ({ request }) => {
  const shirt = await somethingWorn(request);
  const html = await (await request.get(`/p/${shirt.slug}`)).text();
  const [json = "{}"] = html.match(/(?<=<script type="application\/ld\+json">)\{[^<]*ProductGroup[^<]*(?=<)/) ?? [];
  const data = JSON.parse(json);
  expect(data.url).toMatch(/^https?:\/\/[^/]+\/p\//);
  expect(data.hasVariant).toHaveLength(shirt.variants.length);
  expect(data.hasVariant[0].offers).toMatchObject({
    seller: { name: expect.any(String) },
    shippingDetails: { shippingDestination: { addressCountry: expect.stringMatching(/^[A-Z]{2}$/) } },
    hasMerchantReturnPolicy: { merchantReturnDays: 30 },
  });
  expect(html).toContain('property="product:price:amount"');
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("S10 S11 R042 a picture is a link to its file, and buying without a size is answered", async ({ page }) => {
    const shopper = new Shopper(page);
    const shirt = await somethingWorn(page.request);
    await page.goto(`/p/${shirt.slug}`);
    await expect(page.locator("[data-large]").first()).toHaveAttribute("href", /\/media\/pictures\/.+-1280\.webp$/);
    await page.getByRole("button", { name: shopper.say("catalog.product.add") }).click();
    await expect(page.locator("main")).toContainText(shopper.say("catalog.refusals.chooseOptions"));
    await page.locator('input[name="options.size"]').first().check({ force: true });
    await page.getByRole("button", { name: shopper.say("catalog.product.add") }).click();
    await expect(page).toHaveURL(/\/cart/);
  });
});

test("R042 the narrowest phone keeps all of it in sight @phone-ar", async ({ page }) => {
  const shirt = await somethingWorn(page.request);
  await page.setViewportSize({ width: 280, height: 653 });
  await openAlive(page, `/ar/p/${shirt.slug}`);
  await expectNoOverhang(page, "the product at 280 px");
});

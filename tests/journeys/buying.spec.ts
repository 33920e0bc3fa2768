import { expect, type Page, test } from "@playwright/test";
import { somethingOf, tell } from "./desk.ts";
import { type Home, Shopper } from "./shopper.ts";

async function atTheAddress(page: Page, locale: Home["locale"] = "en"): Promise<Shopper> {
  const shopper = new Shopper(page, locale);
  await shopper.findProduct();
  await shopper.addToCart();
  await shopper.openCart();
  await shopper.control(shopper.say("cart.page.checkout")).click();
  await expect(page.locator('select[name="country"]')).toBeVisible();
  return shopper;
}

test("S17 a field says what does not fit within a second of being left, and takes it back as soon as it fits", async ({
  page,
}) => {
  const ann = await atTheAddress(page);
  await ann.fillAddress();
  const postal = page.locator('input[name="postalCode"]');
  const words = page.locator("main").getByText("a postal code looks like 94103");
  await postal.fill("9410");
  await expect(words).toBeHidden();
  await postal.blur();
  await expect(words).toBeVisible({ timeout: 1_000 });
  await expect(postal).toHaveAttribute("aria-invalid", "true");
  await postal.pressSequentially("3");
  await expect(words).toBeHidden({ timeout: 1_000 });
  await expect(postal).not.toHaveAttribute("aria-invalid");
  await postal.fill("100-0001");
  await postal.blur();
  await expect(words).toBeVisible();
  await page.locator('select[name="country"]').selectOption("JP");
  await expect(page.locator("main").getByText("looks like", { exact: false })).toHaveCount(0);
  await expect(postal).toHaveValue("100-0001");
  await expect(page.locator('input[name="line1"]')).toHaveValue("1 Main St");
});

test("S17 what is refused is listed with links to its fields, and the list takes the focus", async ({ page }) => {
  const ann = await atTheAddress(page);
  await ann.control(ann.say("checkout.page.toShipping")).click();
  const list = page.getByRole("alert").filter({ has: page.getByRole("link") });
  await expect(list).toBeFocused();
  await list.getByRole("link", { name: ann.say("checkout.page.postalCode") }).click();
  await expect(page.locator('input[name="postalCode"]')).toBeFocused();
});

for (const locale of ["en", "ko", "ar"] as const) {
  test(`S16 the address asks at most eight things, each with its meaning for the browser, in ${locale}`, async ({ page }) => {
    const shopper = await atTheAddress(page, locale);
    const fields = page.locator("main form :is(input, select):visible");
    const ofAddress = fields.filter({ hasNot: page.locator('[name="code"]') });
    const count = await ofAddress.count();
    expect(count).toBeGreaterThan(4);
    expect(count).toBeLessThanOrEqual(8);
    for (const field of await ofAddress.all()) {
      const name = await field.getAttribute("name");
      await expect(field, name ?? "").toHaveAttribute("autocomplete", /^(email|shipping [a-z0-9-]+)$/);
      const label = page.locator(`label[for="${await field.getAttribute("id")}"]`);
      await expect(label, name ?? "").toContainText(/\*/);
    }
    await expect(page.getByText(shopper.say("checkout.page.line2Add"))).toBeVisible();
    const phone = page.locator('input[name="phone"]');
    if (await phone.isHidden()) await page.getByText(shopper.say("checkout.page.phoneAdd")).click();
    await expect(phone).toHaveAttribute("inputmode", "tel");
    await expect(page.getByText(shopper.say("checkout.page.phoneHint"))).toBeVisible();
  });
}

/** The amount in a text such as "from $8.90", in cents. */
function centsIn(text: string): number {
  return Math.round(Number(text.replace(/[^\d.]/g, "")) * 100);
}

test("S14 R056 R084 the cart stands by seller, each with its own delivery, and says what it will cost before anybody signs in", async ({
  page,
}) => {
  const ann = new Shopper(page);
  await page.goto("/");
  for (const shop of ["haneul-works", "de-werf"])
    await tell(page.request, "cart.add", { variantId: await somethingOf(page.request, shop), quantity: 1 });
  await ann.openCart();
  const groups = page.locator("main").getByRole("region", { name: /^From / });
  await expect(groups).toHaveCount(2);
  for (const group of await groups.all()) await expect(group).toContainText(/deliver(y|ed).* is free\./i);
  const summary = page.getByRole("region", { name: ann.say("cart.page.summary") });
  await expect(summary).toContainText(/Delivery to United States\s*from \$\d/);
  const [subtotal = 0, delivery = 0, estimated = 0] = (await summary.locator("dd").allTextContents()).map(centsIn);
  expect(estimated).toBe(subtotal + delivery);
  await expect(page.getByRole("textbox", { name: ann.say("promotions.cart.code") })).toBeHidden();
  await expect(summary).toContainText(ann.say("cart.page.guest"));
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with a script" : "with JavaScript off", () => {
    test.use({ javaScriptEnabled });

    test(`S14 a line waits for later and comes back; none at all removes it, and that can be taken back`, async ({ page }) => {
      const ann = new Shopper(page);
      await ann.findProduct();
      await ann.addToCart();
      await ann.openCart();
      const lines = page.locator('main input[name="quantity"][type="number"]');
      const later = page.getByRole("region", { name: ann.say("cart.page.savedTitle") });
      await page.getByRole("button", { name: /^Save for later: / }).click();
      await expect(later.getByRole("listitem")).toHaveCount(1);
      await expect(lines).toHaveCount(0);
      await later.getByRole("button", { name: /^Move to cart: / }).click();
      await expect(lines).toHaveCount(1);
      await expect(later).toHaveCount(0);
      await lines.fill("0");
      await lines.press("Enter");
      await expect(page.locator("main")).toContainText(ann.say("cart.page.empty"));
      await page.getByRole("button", { name: ann.say("cart.page.undo") }).click();
      await expect(lines).toHaveValue("1");
    });
  });
}

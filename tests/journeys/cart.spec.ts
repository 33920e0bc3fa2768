import { expect, test } from "@playwright/test";
import { Shopper } from "./shopper.ts";

test("R074 R079 R084 a quantity changes the totals; removing can be taken back", async ({ page }) => {
  const ann = new Shopper(page);
  await ann.findProduct();
  await ann.addToCart();
  await ann.openCart();
  const quantity = page.locator('main input[name="quantity"][type="number"]').first();
  const before = await page.getByRole("region", { name: ann.say("cart.page.summary") }).textContent();
  await quantity.fill("2");
  await expect(page.getByRole("link", { name: "Cart, 2 items" })).toBeVisible();
  await expect(page.getByRole("region", { name: ann.say("cart.page.summary") })).not.toHaveText(before ?? "");
  await quantity.fill("998");
  await quantity.press("Enter");
  await expect(page.getByText(/Only \d+ of .* can be ordered now/)).toBeVisible();
  await page
    .getByRole("button", { name: /^Remove/ })
    .first()
    .click();
  await expect(page.locator("main")).toContainText(ann.say("cart.page.empty"));
  await page.getByRole("button", { name: /undo/i }).click();
  await expect(page.getByRole("link", { name: /^Cart, [1-9]/ })).toBeVisible();
});

test("R076 R081 R137 the cart stays for the browser, and an open tab follows another within two seconds", async ({
  page,
  context,
}) => {
  const ann = new Shopper(page);
  await ann.findProduct();
  const product = page.url();
  await ann.addToCart();
  await ann.openCart();
  const other = await context.newPage();
  const again = new Shopper(other);
  await other.goto(product);
  await again.addToCart();
  await expect(page.getByRole("link", { name: "Cart, 2 items" })).toBeVisible({ timeout: 4000 });
  await other.goto("/");
  await expect(other.getByRole("link", { name: "Cart, 2 items" })).toBeVisible();
});

test("R078 a checkout whose cart changed in another tab says so and loses nothing", async ({ page, context }) => {
  const ann = new Shopper(page);
  await ann.findProduct();
  const product = page.url();
  await ann.addToCart();
  await ann.fillCheckout();
  const other = await context.newPage();
  await other.goto(product);
  await new Shopper(other).addToCart();
  await expect(other.getByRole("link", { name: "Cart, 2 items" })).toBeVisible();
  await ann.control(ann.say("checkout.page.place")).click();
  await expect(page.getByText("Your cart changed since checkout began", { exact: false }).first()).toBeVisible();
  await page.goto("/cart");
  await expect(page.getByRole("link", { name: "Cart, 2 items" })).toBeVisible();
});

test("R107 a bad address names each field, keeps what was typed, and goes on when it is mended", async ({ page }) => {
  const ann = new Shopper(page);
  await ann.findProduct();
  await ann.addToCart();
  await ann.openCart();
  await ann.control(ann.say("cart.page.checkout")).click();
  await ann.fillAddress();
  await page.locator('input[name="postalCode"]').fill("9");
  await page.locator('input[name="email"]').fill("not an address");
  await ann.control(ann.say("checkout.page.toShipping")).click();
  await expect(page.getByRole("alert").first()).toBeVisible();
  await expect(page.locator('input[name="postalCode"]')).toHaveAttribute("aria-invalid", "true");
  await expect(page.locator('input[name="line1"]')).toHaveValue("1 Main St");
  await page.locator('input[name="postalCode"]').fill("94103");
  await page.locator('input[name="email"]').fill("ann@maru.test");
  await ann.control(ann.say("checkout.page.toShipping")).click();
  await page.waitForURL(/\/checkout\/shipping/);
});

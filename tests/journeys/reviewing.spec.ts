import { expect, type Page, test } from "@playwright/test";
import { cards, Shopper } from "./shopper.ts";

async function atTheReview(page: Page): Promise<Shopper> {
  const ann = new Shopper(page);
  await ann.findProduct();
  await ann.addToCart();
  await ann.fillCheckout();
  return ann;
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with a script" : "with JavaScript off", () => {
    test.use({ javaScriptEnabled });

    test("S19 R106 R107 address and delivery are changed where they are reviewed", async ({ page }) => {
      const ann = await atTheReview(page);
      const address = page.getByRole("region", { name: ann.say("checkout.page.address") }).first();
      const save = { name: ann.say("checkout.page.saveChange") };
      await page.locator('summary[aria-label="Change Delivery address"]').click();
      await address.locator('[name="postalCode"]').fill("9");
      await address.locator('[name="line1"]').fill("2 Oak Ave");
      await address.getByRole("button", save).click();
      await expect(address.getByRole("alert").first()).toBeVisible();
      await expect(address.locator('[name="line1"]')).toHaveValue("2 Oak Ave");
      await address.locator('[name="postalCode"]').fill("94103");
      await address.getByRole("button", save).click();
      await expect(address.locator("address")).toContainText("2 Oak Ave");
      await expect(address.getByRole("button", save)).toBeHidden();
      const delivery = page.getByRole("region", { name: ann.say("checkout.page.stepShipping"), exact: true });
      await page.locator('summary[aria-label="Change Delivery"]').click();
      await delivery.locator('input[value="express"]').check();
      await delivery.getByRole("button", save).click();
      await expect(delivery.getByRole("button", save)).toBeHidden();
      await expect(delivery).toContainText("Express");
      await expect(page).toHaveURL(/\/checkout\/review/);
      await ann.placeOrder();
      await ann.payWith(cards.good);
      await ann.confirmed();
      await expect(page.locator("main")).toContainText("2 Oak Ave");
    });
  });
}

test("S19 R086 what is agreed to is named beside the button, with its currency, and is what the provider asks", async ({
  page,
}) => {
  const ann = await atTheReview(page);
  const total = (await page.locator('input[name="total"]').inputValue()).padStart(3, "0");
  const amount = `$${total.slice(0, -2)}.${total.slice(-2)}`;
  await expect(page.getByRole("button", { name: "Place order" })).toHaveAccessibleDescription(
    `You pay ${amount} (USD). The next page is the payment provider’s.`,
  );
  await ann.placeOrder();
  await expect(page.locator("body")).toContainText(amount);
});

test("S19 R119 a payment that did not go through keeps the cart and leads to the choice of another way", async ({ page }) => {
  const ann = await atTheReview(page);
  await ann.placeOrder();
  await page.getByRole("button", { name: "Cancel and return" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(ann.say("payments.return.failed"));
  await page.getByRole("link", { name: ann.say("payments.return.retry") }).click();
  await expect(page.getByRole("radio", { name: /^Card/ })).toBeVisible();
  await ann.openCart();
  await expect(page.locator('main input[name="quantity"][type="number"]')).toHaveValue("1");
});

test("S18 the card's fields take shape while one types, and say what cannot be right", async ({ page }) => {
  const ann = await atTheReview(page);
  await ann.placeOrder();
  const number = page.locator('input[name="number"]');
  await number.pressSequentially("4242424242424242");
  await expect(number).toHaveValue("4242 4242 4242 4242");
  await expect(page.locator(".cardbrand")).toHaveText("Visa");
  await number.fill("4242 4242 4242 4241");
  await number.blur();
  await expect(number).toHaveAttribute("aria-invalid", "true");
  await number.fill("");
  await number.pressSequentially("378282246310005");
  await expect(number).toHaveValue("3782 822463 10005");
  await expect(number).not.toHaveAttribute("aria-invalid");
  const expiry = page.locator('input[name="expiry"]');
  await expiry.pressSequentially("1234");
  await expect(expiry).toHaveValue("12/34");
});

test("R089 S14 each way of delivery says its fee and its days before anything is paid", async ({ page }) => {
  const ann = new Shopper(page);
  await ann.findProduct();
  await ann.addToCart();
  await ann.openCart();
  await expect(page.getByRole("region", { name: ann.say("cart.page.summary") })).toContainText("Delivery to United States");
  await ann.control(ann.say("cart.page.checkout")).click();
  await ann.fillAddress();
  await ann.control(ann.say("checkout.page.toShipping")).click();
  await page.waitForURL(/\/checkout\/shipping/);
  const ways = page.locator("main label").filter({ has: page.locator('input[name="method"]') });
  expect(await ways.count()).toBeGreaterThan(1);
  for (const way of await ways.all()) await expect(way).toHaveText(/Arrives .*\d.*(\$\d|Free)/);
});

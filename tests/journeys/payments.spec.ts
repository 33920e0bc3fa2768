import { expect, type Page, test } from "@playwright/test";
import { cards, Shopper } from "./shopper.ts";

async function atTheTill(page: Page): Promise<Shopper> {
  const ann = new Shopper(page);
  await ann.findProduct();
  await ann.addToCart();
  await expect(page.getByRole("link", { name: "Cart, 1 item" })).toBeVisible();
  await ann.fillCheckout();
  await ann.placeOrder();
  return ann;
}

test("R117 R119 a declined and a poor card are told apart, and another card works", async ({ page }) => {
  const ann = await atTheTill(page);
  await ann.payWith(cards.declined);
  await expect(page.getByText("The bank declined the card")).toBeVisible();
  await ann.payWith(cards.poor);
  await expect(page.getByText("There is not enough money on this card")).toBeVisible();
  await ann.payWith(cards.good);
  await ann.confirmed();
});

test("R116 a bank that asks for confirmation gets it", async ({ page }) => {
  const ann = await atTheTill(page);
  await ann.payWith(cards.asks);
  await page.getByRole("button", { name: "Approve" }).click();
  await ann.confirmed();
});

test("R116 R119 a failed confirmation charges nothing and leaves another way", async ({ page }) => {
  const ann = await atTheTill(page);
  await ann.payWith(cards.asks);
  await page.getByRole("button", { name: "Fail the check" }).click();
  await expect(page.getByText("The bank could not confirm that it is you")).toBeVisible();
  await ann.payWith(cards.good);
  await ann.confirmed();
});

test("R119 R121 who cancels keeps the cart and can pay again", async ({ page }) => {
  const ann = await atTheTill(page);
  await page.getByRole("button", { name: "Cancel and return" }).click();
  await expect(page.getByText("Nothing was charged").first()).toBeVisible();
  await page.goto("/checkout/review");
  await ann.control(ann.say("checkout.page.place")).click();
  await page.waitForURL(/\/pay\//);
  await ann.payWith(cards.good);
  await ann.confirmed();
});

test("R118 R122 a payment that is confirmed later, by webhook only, becomes an order on the open page", async ({ page }) => {
  const ann = await atTheTill(page);
  await ann.payWith(cards.late);
  await ann.confirmed();
});

test("R118 R246 a payment whose answer gets lost becomes an order, once", async ({ page }) => {
  const ann = await atTheTill(page);
  await ann.payWith(cards.silent);
  await page
    .getByRole("link", { name: /Return to/ })
    .or(page.getByRole("button", { name: /Return to/ }))
    .click();
  const number = await ann.confirmed();
  await page.goto("/dev/mail");
  await expect(ann.mailsAbout(number)).toHaveCount(1);
});

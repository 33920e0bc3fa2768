import { expect, type Page, test } from "@playwright/test";
import { ask } from "./desk.ts";
import { cards, Shopper } from "./shopper.ts";

/** Opens the folded field and sends a code. */
async function apply(page: Page, ann: Shopper, code: string): Promise<void> {
  const field = page.getByRole("textbox", { name: ann.say("promotions.cart.code") });
  if (!(await field.isVisible())) await page.getByText(ann.say("promotions.cart.have")).click();
  await field.fill(code);
  await ann.control(ann.say("promotions.cart.apply")).click();
}

test("R093 R097 S14 4.1.3 a coupon is applied on the cart, told when it does not fit, and taken off again", async ({ page }) => {
  const ann = new Shopper(page);
  await ann.findProduct();
  await ann.addToCart();
  await ann.openCart();
  const summary = page.getByRole("region", { name: ann.say("cart.page.summary") });
  await apply(page, ann, "expired");
  await expect(summary.getByText(/EXPIRED ended on/)).toBeVisible();
  await expect(page.getByRole("textbox", { name: ann.say("promotions.cart.code") })).toHaveValue("expired");
  await apply(page, ann, "nosuchcode");
  await expect(summary.getByText(/do not know this code/)).toBeVisible();
  await apply(page, ann, "welcome10");
  await expect(summary.getByText("(WELCOME10)")).toBeVisible();
  await page.getByRole("button", { name: "Remove coupon WELCOME10" }).click();
  await expect(summary.getByText("(WELCOME10)")).toBeHidden();
});

test("R093 R113 a coupon goes along through checkout to the confirmation @all", async ({ page }, info) => {
  const locale = info.project.name === "phone-ar" ? "ar" : info.project.name === "desktop-ko" ? "ko" : "en";
  const ann = new Shopper(page, locale);
  // Something small: where delivery is free already, the coupon has nothing to give.
  const { items } = (await ask(page.request, "catalog.listing", { sort: "priceAsc" })) as {
    items: { slug: string; stock: string }[];
  };
  await page.goto(ann.at(`/p/${items.find(({ stock }) => stock === "in")?.slug}`));
  await ann.addToCart();
  await ann.openCart();
  await apply(page, ann, "SHIPFREE");
  await expect(page.getByText("SHIPFREE").first()).toBeVisible();
  await ann.fillCheckout();
  await expect(page.locator("dt", { hasText: "SHIPFREE" }).first()).toBeAttached();
  await ann.placeOrder();
  await ann.payWith(cards.good);
  await ann.confirmed();
  await expect(page.locator("dt", { hasText: "SHIPFREE" })).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("R047 R092 a coupon is applied on the cart by the browser alone", async ({ page }) => {
    const ann = new Shopper(page);
    await ann.findProduct();
    await ann.addToCart();
    await page.goto("/cart");
    await apply(page, ann, "SPRING5xx");
    await expect(page.getByText(/do not know this code/)).toBeVisible();
    await apply(page, ann, "WELCOME10");
    await expect(page.getByText("(WELCOME10)")).toBeVisible();
  });
});

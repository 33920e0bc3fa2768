import { expect, type Page } from "@playwright/test";
import { Shopper } from "./shopper.ts";

const open = ["/", "/c/home", "/search?q=mug", "/sign-in", "/track", "/reading"] as const;

/** Every kind of page up to the checkout, one after the other, with something in the cart. */
export async function* allPages(page: Page): AsyncGenerator<string> {
  const ann = new Shopper(page);
  for (const path of open) {
    await page.goto(path);
    yield path;
  }
  await ann.findProduct();
  yield "product";
  await ann.addToCart();
  await ann.openCart();
  yield "cart";
  await ann.control(ann.say("cart.page.checkout")).click();
  await expect(page.locator('input[name="email"]')).toBeVisible();
  yield "checkout";
}

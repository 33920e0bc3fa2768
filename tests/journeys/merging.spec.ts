import { expect, test } from "@playwright/test";
import { signIn } from "./desk.ts";
import { Shopper } from "./shopper.ts";
import { wordsOf } from "./words.ts";

const say = wordsOf("en");

test("R076 R081 R124 what a guest gathered joins the member's cart, and the cart page says so, without JavaScript too", async ({
  browser,
}) => {
  const phone = await browser.newContext();
  const ann = new Shopper(await phone.newPage());
  await ann.page.goto("/sign-in");
  await signIn(ann.page, "shopper");
  await ann.findProduct();
  const product = ann.page.url();
  await ann.addToCart();

  const desktop = await browser.newContext({ javaScriptEnabled: false });
  const page = await desktop.newPage();
  const guest = new Shopper(page);
  await page.goto(product);
  for (const group of await guest.openQuestions()) await group.locator('input[type="radio"]').first().check({ force: true });
  await page.getByRole("button", { name: say("catalog.product.add") }).click();
  await page.goto("/sign-in");
  await signIn(page, "shopper");
  await page.goto("/cart");
  const notice = page.getByRole("status").filter({ hasText: say("cart.page.merged") });
  await expect(notice).toContainText(/1 item .* came along/);
  await expect(notice.getByRole("listitem")).toHaveText(/: \d+ in all$/);
  await page
    .getByRole("button", { name: /^Remove/ })
    .first()
    .click();
  await expect(page.getByRole("status").filter({ hasText: say("cart.page.removed") })).toBeVisible();
  await phone.close();
  await desktop.close();
});

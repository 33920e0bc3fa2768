import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { Shopper } from "./shopper.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function expectAccessible(page: Page, where: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
    const said = violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${where} ${colorScheme} ${id}: ${node.target} ${node.failureSummary}`),
    );
    expect(said).toEqual([]);
  }
}

for (const locale of ["en", "ar"] as const) {
  const tag = locale === "ar" ? " @phone-ar" : "";
  test(`R212 R213 pages to look around are accessible, ${locale}${tag}`, async ({ page }) => {
    test.setTimeout(120_000);
    const shopper = new Shopper(page, locale);
    for (const path of ["/", "/c/home", "/c/home?sort=newest", "/search?q=mug", "/track", "/sign-in", "/nothing/here"]) {
      await page.goto(shopper.at(path));
      await expectAccessible(page, path);
    }
    await shopper.findProduct();
    await expectAccessible(page, "product");
  });

  test(`R212 R213 the way from the cart to the parcel is accessible, ${locale}${tag}`, async ({ page }) => {
    test.setTimeout(150_000);
    const shopper = new Shopper(page, locale);
    await shopper.findProduct();
    await shopper.addToCart();
    await shopper.openCart();
    await expectAccessible(page, "cart");
    await shopper.control(shopper.say("cart.page.checkout")).click();
    await expect(page.locator('input[name="email"]')).toBeVisible();
    await expectAccessible(page, "checkout address");
    await shopper.control(shopper.say("checkout.page.toShipping")).click();
    await expect(page.getByRole("alert").first()).toBeVisible();
    await expectAccessible(page, "checkout refused");
    await shopper.fillAddress();
    await shopper.control(shopper.say("checkout.page.toShipping")).click();
    await page.waitForURL(/shipping/);
    await expectAccessible(page, "checkout shipping");
    await page.locator('input[name="method"]').first().check();
    await shopper.control(shopper.say("checkout.page.toPayment")).click();
    await page.waitForURL(/payment/);
    await shopper.control(shopper.say("checkout.page.toReview")).click();
    await page.waitForURL(/review/);
    await expectAccessible(page, "checkout review");
    await shopper.placeOrder();
    await expectAccessible(page, "payment page");
    await shopper.payWith("4242 4242 4242 4242");
    const number = await shopper.confirmed();
    await expectAccessible(page, "order");
    await shopper.track(number);
    await expectAccessible(page, "tracked");
  });
}

test("R213 nothing is cut off or scrolls sideways at 320 pixels", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const ann = new Shopper(page);
  for (const path of ["/", "/c/home", "/search?q=mug", "/track", "/sign-in", "/ar", "/ko/c/home"]) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), path).toBeLessThanOrEqual(0);
  }
  await ann.findProduct();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
});

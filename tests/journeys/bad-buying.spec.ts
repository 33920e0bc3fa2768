import { type APIRequestContext, type Browser, expect, type Page, test } from "@playwright/test";
import { ask, signIn, tell } from "./desk.ts";
import { Shopper } from "./shopper.ts";

async function withCart(page: Page): Promise<Shopper> {
  const ann = new Shopper(page);
  await ann.findProduct();
  await ann.addToCart();
  await ann.openCart();
  return ann;
}

const quantityOf = (page: Page) => page.locator('main input[name="quantity"][type="number"]');

interface Sold {
  id: string;
  variants: { id: string; stock: string }[];
}

/** Puts a product into a state, whichever version of it is the newest. */
async function put(api: APIRequestContext, id: string, state: string): Promise<void> {
  for (let version = 1; version <= 60; version++) {
    const answer = await tell(api, "catalog.updateProduct", { id, version, state }).catch(String);
    if (typeof answer !== "string") return;
    expect(answer).toContain("catalog.versionConflict");
  }
}

/** Takes a product from sale, by the programs' door, and gives back how to sell it again. */
async function withdraw(browser: Browser, { id }: Sold): Promise<() => Promise<void>> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto("/admin");
  await signIn(page, "super");
  await put(page.request, id, "withdrawn");
  return async () => {
    for (const state of ["inReview", "live"]) await put(page.request, id, state);
    await context.close();
  };
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with a script" : "with JavaScript off", () => {
    test.use({ javaScriptEnabled });

    test("C02 R069 R075 a quantity that cannot be is told in words, and the cart keeps what it had", async ({ page }) => {
      const ann = await withCart(page);
      for (const quantity of ["-1", "1.5", "1000000000", "1e9"]) {
        await quantityOf(page).fill(quantity);
        await quantityOf(page).press("Enter");
        const problem = page.locator('main [id^="problem-"]');
        await expect(problem, quantity).toBeVisible();
        await expect(quantityOf(page)).toHaveAttribute("aria-invalid", "true");
        await ann.openCart();
        await expect(quantityOf(page)).toHaveValue("1");
      }
    });

    test("C08 a total that was tampered with buys nothing, and the review says so", async ({ page }) => {
      const ann = await withCart(page);
      await ann.fillCheckout();
      await page.locator('input[name="total"]').evaluate((input: HTMLInputElement) => input.setAttribute("value", "1"));
      await ann.control(ann.say("checkout.page.place")).click();
      await expect(page.getByRole("alert").first()).toContainText("Your cart changed since checkout began");
      await expect(page).toHaveURL(/\/checkout\/review/);
      await page.reload();
      await ann.placeOrder();
    });

    test("R076 a cart cookie that nobody signed is an empty cart, not a fault", async ({ page, context }) => {
      await withCart(page);
      const cookie = (await context.cookies()).find(({ name }) => name.includes("cart"));
      if (!cookie) throw new Error("no cart cookie");
      await context.addCookies([{ ...cookie, value: `${cookie.value.slice(0, -3)}AAA` }]);
      const answer = await page.goto("/cart");
      expect(answer?.status()).toBe(200);
      await expect(page.locator("main")).toContainText("Your cart is empty");
      await page.goto("/checkout/review");
      await expect(page).toHaveURL(/\/cart$/);
    });

    test("R080 R078 what is no longer sold stays in sight, is not counted, and keeps nothing else from being bought", async ({
      page,
      browser,
    }) => {
      const ann = await withCart(page);
      const { items } = (await ask(page.request, "catalog.listing", { seller: "lys-glas" })) as { items: { slug: string }[] };
      const slug = items.at(javaScriptEnabled ? -1 : -2)?.slug;
      const product = (await ask(page.request, "catalog.product", { slug })) as Sold;
      const variantId = product.variants.find(({ stock }) => stock !== "out")?.id;
      await tell(page.request, "cart.add", { variantId, quantity: 1 });
      const sellAgain = await withdraw(browser, product);
      await ann.openCart();
      const gone = page.getByRole("region", { name: "Not available" });
      await expect(gone).toContainText("No longer sold here.");
      await expect(ann.control(ann.say("cart.page.checkout"))).toBeDisabled();
      await gone.getByRole("button", { name: /^Remove / }).click();
      await expect(gone).toHaveCount(0);
      await expect(quantityOf(page)).toHaveValue("1");
      await sellAgain();
      await ann.control(ann.say("cart.page.checkout")).click();
      await expect(page.locator('input[name="email"]')).toBeVisible();
    });

    test("R078 a tab that fell behind says that its line is gone, and loses nothing", async ({ page, context }) => {
      // Nothing tells this tab what another one does.
      await page.route(/cart\.live/, (route) => route.abort());
      await withCart(page);
      const other = await context.newPage();
      await new Shopper(other).openCart();
      await other.getByRole("button", { name: /^Remove / }).click();
      await expect(other.locator("main")).toContainText("Your cart is empty");
      await quantityOf(page).fill("2");
      await quantityOf(page).press("Enter");
      await expect(page.locator("main")).toContainText("This item is no longer in your cart.");
      await other.getByRole("button", { name: "Undo" }).click();
      await expect(quantityOf(other)).toHaveValue("1");
    });
  });
}

test("R110 a second click on saving, removing, applying and going on does the deed once", async ({ page }) => {
  const ann = await withCart(page);
  await page.getByRole("button", { name: /^Save for later: / }).dblclick();
  const later = page.getByRole("region", { name: ann.say("cart.page.savedTitle") });
  await expect(later.getByRole("listitem")).toHaveCount(1);
  await later.getByRole("button", { name: /^Move to cart: / }).dblclick();
  await expect(quantityOf(page)).toHaveValue("1");
  await page.getByText(ann.say("promotions.cart.have")).click();
  await page.getByRole("textbox", { name: ann.say("promotions.cart.code") }).fill("WELCOME10");
  await ann.control(ann.say("promotions.cart.apply")).dblclick();
  await expect(page.getByRole("button", { name: "Remove coupon WELCOME10" })).toHaveCount(1);
  await page.getByRole("button", { name: /^Remove (?!coupon)/ }).dblclick();
  await expect(page.locator("main")).toContainText("Your cart is empty");
  await page.getByRole("button", { name: "Undo" }).dblclick();
  await expect(quantityOf(page)).toHaveValue("1");
  await ann.control(ann.say("cart.page.checkout")).dblclick();
  await ann.fillAddress();
  await ann.control(ann.say("checkout.page.toShipping")).dblclick();
  await page.waitForURL(/\/checkout\/shipping/);
  await expect(page.locator('input[name="method"]:checked')).toHaveCount(1);
});

test("R068 when the time of the hold is over the page says so by itself", async ({ page }) => {
  await page.clock.install();
  const ann = await withCart(page);
  await ann.control(ann.say("cart.page.checkout")).click();
  await expect(page.getByRole("timer")).toContainText("Held for you");
  await page.clock.fastForward("26:00");
  await expect(page.getByRole("status").filter({ hasText: ann.say("checkout.page.heldSoon") })).toBeVisible();
  await page.clock.fastForward("05:00");
  await expect(page.getByRole("timer")).toHaveText(ann.say("checkout.page.heldOver"));
});

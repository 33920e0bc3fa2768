import { expect, test } from "@playwright/test";
import { cards, Shopper } from "./shopper.ts";

test.describe("R106 R123 R134 a guest buys, from the home page to the parcel", () => {
  test("S15 R001 R074 R106 R109 R113 R116 R126 R136 in English, on a desktop", async ({ page }) => {
    const ann = new Shopper(page);
    await ann.findProduct();
    await ann.addToCart();
    await expect(page.getByRole("link", { name: "Cart, 1 item" })).toBeVisible();
    await ann.fillCheckout();
    await ann.placeOrder();
    await ann.payWith(cards.good);
    const number = await ann.confirmed();
    expect(number).toMatch(/^[0-9A-Z]{10}$/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Thank you/);
    await page.goto("/dev/mail");
    await expect(page.getByText(number).first()).toBeVisible();
    await ann.track(number);
    await expect(page.getByRole("list", { name: "Where the parcel is" }).first()).toContainText("Ordered");
    await expect(page.locator("main")).not.toContainText("1 Main St");
  });

  test("R046 R123 R209 in Arabic, on a phone @phone-ar", async ({ page }) => {
    const layla = new Shopper(page, "ar");
    await layla.findProduct();
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    await layla.addToCart();
    await layla.fillCheckout();
    await layla.placeOrder();
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    await layla.payWith(cards.good);
    await layla.track(await layla.confirmed());
  });

  test("R088 R209 R210 R211 in Korean, in won @desktop-ko", async ({ page }) => {
    const seoyeon = new Shopper(page, "ko");
    await page.goto("/ko");
    await page.locator("header details summary").last().click();
    await page.locator('button[name="currency"][value="KRW"]').click();
    await seoyeon.findProduct();
    await expect(page.locator("main")).toContainText("₩");
    await seoyeon.addToCart();
    await seoyeon.fillCheckout();
    await expect(page.locator("main")).toContainText("이서연");
    await seoyeon.placeOrder();
    await expect(page.locator("body")).toContainText("₩");
    await seoyeon.payWith(cards.good);
    await seoyeon.track(await seoyeon.confirmed());
  });
});

test.describe("the whole way with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("R106 R123 R212 in English", async ({ page }) => {
    const ann = new Shopper(page);
    await ann.findProduct();
    await ann.addToCart();
    await expect(page).toHaveURL(/\/cart/);
    await expect(page.getByRole("link", { name: "Cart, 1 item" })).toBeVisible();
    await ann.fillCheckout();
    await ann.placeOrder();
    await ann.payWith(cards.good);
    await ann.track(await ann.confirmed());
  });

  test("R107 R123 R211 a country that asks for other fields, in Arabic @phone-ar", async ({ page }) => {
    const layla = new Shopper(page, "ar");
    await layla.findProduct();
    await layla.addToCart();
    await layla.fillCheckout();
    await layla.placeOrder();
    await layla.payWith(cards.good);
    await layla.track(await layla.confirmed());
  });
});

test("R110 a second click on everything makes one cart line and one order", async ({ page }) => {
  const ann = new Shopper(page);
  await ann.findProduct();
  await ann.addToCart();
  await expect(page.getByRole("link", { name: "Cart, 1 item" })).toBeVisible();
  await ann.fillCheckout();
  await page.getByRole("button", { name: "Place order" }).dblclick();
  await page.waitForURL(/\/pay\//);
  await page.locator('input[name="number"]').fill(cards.good);
  await page.locator('input[name="expiry"]').fill("12/34");
  await page.locator('input[name="cvc"]').fill("123");
  await page.locator('button[name="do"][value="pay"]').dblclick();
  const number = await ann.confirmed();
  await page.goBack().catch(() => null);
  await page.goto("/cart");
  await expect(page.locator("main")).toContainText(ann.say("cart.page.empty"));
  await page.goto("/dev/mail");
  await expect(ann.mailsAbout(number)).toHaveCount(1);
});

test("R212 the whole way by keyboard alone", async ({ page }) => {
  const ann = new Shopper(page);
  await page.goto("/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: ann.say("storefront.shell.skip") })).toBeFocused();
  await ann.tabTo(page.locator('main a[href*="/c/"]').first());
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/c\//);
  await ann.tabTo(page.locator('main a[href*="/p/"]').first());
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/p\//);
  for (const group of await ann.openQuestions()) {
    await ann.tabTo(group.locator("input").first());
    await page.keyboard.press("Space");
  }
  await ann.tabTo(page.getByRole("button", { name: "Add to cart" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: "Cart, 1 item" })).toBeVisible();
  await page.goto("/cart");
  await ann.press("cart.page.checkout");
  await expect(page.locator('input[name="email"]')).toBeVisible();
  await ann.typeAddress();
  await ann.press("checkout.page.toShipping");
  await page.waitForURL(/\/checkout\/shipping/);
  await ann.tabTo(page.locator('input[name="method"]:checked, input[name="method"]').first());
  await page.keyboard.press("Space");
  await ann.press("checkout.page.toPayment");
  await page.waitForURL(/\/checkout\/payment/);
  await ann.press("checkout.page.toReview");
  await page.waitForURL(/\/checkout\/review/);
  await ann.press("checkout.page.place");
  await page.waitForURL(/\/pay\//);
  await ann.tabTo(page.locator('input[name="number"]'));
  await page.keyboard.type(cards.good);
  await page.keyboard.press("Tab");
  await page.keyboard.type("1234");
  await page.keyboard.press("Tab");
  await page.keyboard.type("123");
  await page.keyboard.press("Enter");
  await ann.confirmed();
});

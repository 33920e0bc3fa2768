import { type Browser, expect, test } from "@playwright/test";
import { ask, order, signIn, tell, type Worker } from "./desk.ts";
import { cards, Shopper } from "./shopper.ts";

/** A seller sends their parcel of an order, by the programs' door, from a browser of their own. */
async function ship(browser: Browser, who: Worker, orderNumber: string, trackingNumber: string): Promise<void> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto("/seller/parcels");
  await signIn(page, who);
  const { rows } = (await ask(page.request, "desk.parcels", { search: orderNumber })) as {
    rows: { id: string; orderNumber: string }[];
  };
  const parcelId = rows.find((row) => row.orderNumber === orderNumber)?.id;
  await tell(page.request, "orders.ship", { parcelId, carrier: "DHL", trackingNumber });
  await context.close();
}

test("S20 R137 R139 the tracking page follows two parcels to their doors while it is open", async ({ page, browser }) => {
  test.setTimeout(180_000);
  const number = await order(page, "haneul-works", "de-werf");
  await new Shopper(page).track(number);
  await page.evaluate(() => Object.assign(window, { stays: true }));
  const main = page.locator("main");
  const state = main.getByRole("status").first();
  const parcels = main.getByRole("region", { name: /^Parcel from / });
  const haneul = parcels.filter({ hasText: "Haneul Works" });
  await expect(parcels).toHaveCount(2);
  await ship(browser, "seller", number, "NOW-1");
  await expect(state).toHaveText("Partly shipped");
  await expect(haneul.getByText("NOW-1")).toBeVisible();
  await expect(haneul.getByText("DHL")).toBeVisible();
  await ship(browser, "seller2", number, "NOW-2");
  await expect(state).toHaveText("On its way");
  await expect(state).toHaveText("Delivered", { timeout: 90_000 });
  await expect(main.getByText("Handed over")).toHaveCount(2);
  expect(await page.evaluate(() => "stays" in window)).toBe(true);
});

test("S20 R131 an order says what comes next, leads to help and returns, and can be bought again", async ({ page }) => {
  const ann = new Shopper(page);
  await ann.findProduct();
  await ann.addToCart();
  await ann.fillCheckout();
  await ann.placeOrder();
  await ann.payWith(cards.good);
  await ann.confirmed();
  const main = page.locator("main");
  await expect(main).toContainText("1 Main St");
  await expect(main).toContainText("There is nothing for you to do.");
  await expect(main.getByRole("list", { name: "Where the parcel is" })).toContainText("Ordered");
  await expect(main.getByText(/^Expected /).last()).toBeVisible();
  await expect(main.getByRole("link", { name: "Returns" })).toHaveAttribute("href", "/returns");
  await expect(main.getByRole("link", { name: "Help with this order" })).toHaveAttribute("href", "/help");
  const name = await main.getByRole("list", { name: "In this parcel" }).getByRole("link").first().textContent();
  await main.getByRole("button", { name: "Buy again" }).click();
  await page.waitForURL(/\/cart/);
  await expect(main.getByRole("heading", { level: 3 })).toHaveText(name ?? "");
});

import { expect, test } from "@playwright/test";
import { enter, expectAccessible, expectNoOverhang, order, rowLinks } from "./desk.ts";

test("V8 V18 R054 R055 on a phone two parcels are packed and shipped at once, and what is wrong is said by row", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const page = await phone.newPage();
  const numbers = [await order(page, "haneul-works"), await order(page, "haneul-works")];
  await enter(page, "seller", `/seller/parcels?number=${numbers.join(",")}`);
  await expectNoOverhang(page, "parcels on a phone");
  for (const number of numbers) await page.getByRole("checkbox", { name: `Choose ${number}` }).check();
  await page.getByRole("button", { name: "Mark as packed" }).click();
  await expect(page.locator("#said")).toContainText("2 parcels are done");
  await expect(page.getByRole("table").getByText("Packed", { exact: true })).toHaveCount(2);

  for (const number of numbers) await page.getByRole("checkbox", { name: `Choose ${number}` }).check();
  await page.getByRole("button", { name: "Packing slips" }).click();
  await expect(page.getByRole("article")).toHaveCount(2);
  await page.goBack();
  for (const number of numbers) await page.getByRole("checkbox", { name: `Choose ${number}` }).check();
  await page.getByRole("button", { name: "Ship…" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("2 parcels at once");
  await expectNoOverhang(page, "several parcels on a phone");
  await expectAccessible(page, "several parcels");
  await page.getByLabel("One carrier for all").fill("DHL");
  await page.getByRole("button", { name: "Fill in" }).click();
  await page.getByLabel(`Tracking number of ${numbers[0]}`).fill("DH-1");
  await page.getByRole("button", { name: "Mark as shipped" }).click();
  await expect(page.getByRole("status").filter({ hasText: "1 parcel is done" })).toBeVisible();
  await expect(page.getByRole("main")).toContainText("DH-1");

  await page
    .getByRole("textbox", { name: "Paste from a spreadsheet" })
    .fill(`${numbers[1]}\tHanjin\tHJ-2\n${numbers[0]}\tHanjin\tHJ-1\nZZZZZZZZZZ\tHanjin\t3`);
  await page.getByRole("button", { name: "Ship pasted rows" }).click();
  const told = page.getByRole("status").filter({ hasText: "1 parcel is done" }).last();
  await expect(told).toContainText(`${numbers[0]}: This parcel has already been shipped.`);
  await expect(told).toContainText("3: ZZZZZZZZZZ.");
  await phone.close();
});

test("R054 V9 a parcel is confirmed and packed on its own page, and says each time what is left to do", async ({ page }) => {
  test.setTimeout(120_000);
  const number = await order(page, "haneul-works");
  await enter(page, "seller", `/seller/parcels?number=${number}`);
  await rowLinks(page).first().click();
  const title = page.getByRole("heading", { level: 1 });
  await expect(title).toContainText(number);
  const before = page.getByRole("heading", { name: "Still to do before" });
  await expect(before).toBeVisible();
  await page.getByRole("button", { name: "Confirm", exact: true }).click();
  await expect(title).toContainText("Confirmed");
  await expect(page.getByRole("button", { name: "Confirm", exact: true })).toHaveCount(0);
  await page.getByRole("button", { name: "Mark as packed" }).click();
  await expect(title).toContainText("Packed");
  await expect(before).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Mark as shipped" })).toBeVisible();
});

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("A3 A5 R212 a list is searched, filtered and its rows are dealt with, all by the browser alone", async ({
    page,
    browser,
  }) => {
    test.setTimeout(120_000);
    const buyer = await browser.newPage({ javaScriptEnabled: true });
    const number = await order(buyer, "haneul-works");
    await buyer.close();
    await enter(page, "seller", "/seller/parcels");
    await page.getByRole("button", { name: "Filters" }).click();
    const form = page.getByRole("form", { name: "Filters" });
    await form.locator("summary").filter({ hasText: "State" }).click();
    await form.getByRole("checkbox", { name: "New" }).check();
    await form.locator("summary").filter({ hasText: "Order numbers" }).click();
    await form.getByRole("textbox", { name: "Order numbers" }).fill(number);
    await form.getByRole("button", { name: "Show results" }).click();
    await expect(rowLinks(page)).toHaveText([number]);
    await page.getByRole("checkbox", { name: `Choose ${number}` }).check();
    await page.getByRole("button", { name: "Ship…" }).click();
    await page.getByLabel(`Carrier of ${number}`).fill("Hanjin");
    await page.getByLabel(`Tracking number of ${number}`).fill("HJ 7");
    await page.getByRole("button", { name: "Mark as shipped" }).click();
    await expect(page.getByRole("status").filter({ hasText: "1 parcel is done" })).toBeVisible();
  });
});

test("A1 R213 the frame folds and stays folded, fits 320 pixels, and shows nobody a door that is closed to them", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await enter(page, "seller", "/seller");
  await page.getByRole("button", { name: "Collapse menu" }).click();
  await page.reload();
  await expect(page.locator("#desk")).toHaveAttribute("data-nav", "folded");
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ["/seller", "/seller/parcels", "/seller/products", "/seller/parcels/batch"]) {
    await page.goto(path);
    await expectNoOverhang(page, path);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await enter(page, "staff", "/seller");
  const nav = page.getByRole("navigation", { name: "Seller centre" });
  await expect(nav.getByRole("link")).toHaveText([/Home/, /Parcels/, /Your shop page/]);
  expect((await page.goto("/seller/products"))?.status()).toBe(403);
});

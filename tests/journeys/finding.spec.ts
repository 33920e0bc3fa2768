import { expect, test } from "@playwright/test";
import { Shopper } from "./shopper.ts";

test("S1 R032 the search box suggests while one types, and the keyboard walks through it", async ({ page }) => {
  const shopper = new Shopper(page, "en");
  await page.goto(shopper.at("/"));
  const box = page.getByRole("searchbox").or(page.getByRole("combobox")).first();
  await expect(async () => {
    await page.keyboard.press("/");
    await expect(box).toBeFocused({ timeout: 500 });
  }).toPass();
  await box.pressSequentially("mug");
  const options = page.getByRole("option");
  await expect(options.first()).toBeVisible();
  expect(await options.count()).toBeLessThanOrEqual(10);
  await page.keyboard.press("ArrowDown");
  const suggested = (await options.first().locator("span").first().textContent()) ?? "";
  await expect(page.getByRole("combobox")).toHaveValue(suggested);
  await expect(options.first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Escape");
  await expect(options.first()).toBeHidden();
  await expect(page.getByRole("combobox")).toHaveValue("mug");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/search\?q=mug/);
  await expect(page.locator("main mark").first()).toHaveText(/mug/i);
});

test("S4 S9 R022 R021 a list shows more, keeps its look in the address, and is there again on the way back", async ({ page }) => {
  const shopper = new Shopper(page, "en");
  await page.goto(shopper.at("/c/home"));
  const names = page.locator("main article h2");
  await expect(names).toHaveCount(20);
  await page.getByRole("link", { name: shopper.say("catalog.category.more") }).click();
  await expect(names).toHaveCount(40);
  await expect(page).toHaveURL(/show=2/);
  await page.getByRole("link", { name: shopper.say("catalog.category.views.list") }).click();
  await expect(page).toHaveURL(/view=list/);
  await expect(names).toHaveCount(40);
  const far = names.nth(30);
  await far.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  const name = (await far.textContent()) ?? "";
  await far.getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  await page.goBack();
  await expect(names).toHaveCount(40);
  await expect.poll(async () => Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(50);
});

test("S9 R022 the second page is another twenty, without a script too", async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  const shopper = new Shopper(page, "en");
  await page.goto(shopper.at("/c/home"));
  const first = await page.locator("main article h2").allInnerTexts();
  await page.getByRole("link", { name: shopper.say("kit.next") }).click();
  const second = await page.locator("main article h2").allInnerTexts();
  expect(second).toHaveLength(20);
  expect(second.filter((name) => first.includes(name))).toEqual([]);
  await page.close();
});

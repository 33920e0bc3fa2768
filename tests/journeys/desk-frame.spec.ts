import { expect, type Page, test } from "@playwright/test";
import { enter, expectNoOverhang, rowLinks, rows } from "./desk.ts";

const paletteBox = (page: Page) => page.getByRole("combobox", { name: "Search or jump to" });

async function choose(page: Page, words: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await paletteBox(page).fill(words);
  await expect(page.getByRole("option").first()).toContainText(words);
  await page.keyboard.press("Enter");
}

test("A8 R182 the palette knows actions too, finds people by email, and asks again when nobody answered", async ({ page }) => {
  test.setTimeout(90_000);
  await enter(page, "admin", "/admin");
  await choose(page, "Orders with late parcels");
  await expect(page).toHaveURL(/\/admin\/orders\?attention=late$/);
  await choose(page, "Show keyboard shortcuts");
  await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
  await page.keyboard.press("Escape");
  await choose(page, "Collapse or expand the menu");
  await expect(page.locator("#desk")).toHaveAttribute("data-nav", "folded");

  await page.route("**/api/trpc/desk.find*", (route) => route.abort());
  await page.keyboard.press("Control+k");
  await paletteBox(page).fill("shopper@maru");
  await expect(page.getByText("The search did not answer.").first()).toBeAttached();
  await page.unroute("**/api/trpc/desk.find*");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("option").filter({ hasText: "shopper@maru.test" })).not.toHaveCount(0);
  await page.keyboard.press("Escape");
  await choose(page, "Reading settings");
  await expect(page).toHaveURL(/\/reading$/);
});

test("A1 V3 what the navigation counts is what its list holds, and the way out is in sight", async ({ page }) => {
  test.setTimeout(90_000);
  await enter(page, "seller", "/seller");
  const nav = page.getByRole("navigation", { name: "Seller centre" });
  for (const [name, path] of [
    ["To the shop", "/"],
    ["Reading settings", "/reading"],
  ] as const) {
    const way = page.getByRole("link", { name, exact: true });
    await expect(way).toBeInViewport();
    await expect(way).toHaveAttribute("href", path);
  }
  await expect(page.getByRole("button", { name: "Sign out" })).toBeInViewport();
  await page.goto("/seller/parcels?due=late&due=today");
  const said = (await page.getByRole("main").getByRole("status").first().textContent()) ?? "";
  const waiting = Number(said.replace(/\D/g, "") || 0);
  await expect(
    nav.getByRole("link", { name: waiting > 0 ? `Parcels ${waiting} to send today` : "Parcels", exact: true }),
  ).toBeVisible();
});

test("A7 what names a row stays in sight while the other columns pass", async ({ page }) => {
  await page.setViewportSize({ width: 1100, height: 800 });
  await enter(
    page,
    "admin",
    "/admin/orders?columns=number,state,placed,email,country,items,total,channel,parcels,sellers,method",
  );
  const ground = page.getByRole("region", { name: /scrolls sideways/ });
  const before = await rowLinks(page).first().boundingBox();
  const last = rows(page).first().getByRole("cell").last();
  const lastBefore = await last.boundingBox();
  await ground.evaluate((node) => node.scrollBy(600, 0));
  expect((await last.boundingBox())?.x).toBeLessThan((lastBefore?.x ?? 0) - 20);
  expect((await rowLinks(page).first().boundingBox())?.x).toBeCloseTo(before?.x ?? -1, 0);
  await expectNoOverhang(page, "many columns");
});

test("A2 A5 on a phone the open tab is in sight, and a list that holds nothing has one way on", async ({ browser }) => {
  const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const page = await phone.newPage();
  await enter(page, "seller", "/seller/parcels?state=delivered");
  const tab = page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: /^Delivered/ });
  await expect(tab).toHaveAttribute("aria-current", "page");
  await expect(tab).toBeInViewport({ ratio: 0.9 });
  await page.goto("/seller/parcels?search=zzzz&state=delivered");
  await expect(page.getByRole("list", { name: "Filters in use" }).getByRole("listitem")).toHaveText([
    "Search: zzzz",
    "State: Delivered",
    "Clear all",
  ]);
  await page.getByRole("link", { name: "Show all" }).click();
  await expect(page).toHaveURL(/\/seller\/parcels$/);
  await expect(rows(page)).not.toHaveCount(0);
  await phone.close();
});

test("A14 while a page is slow its places stand there, and a list that is asked again is dimmed, not gone", async ({ page }) => {
  await enter(page, "admin", "/admin/orders");
  const slow = /\/admin\/(?:products|orders\?)/;
  await page.route(slow, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.continue();
  });
  const ground = page.locator("main > [aria-busy]");
  await page
    .getByRole("navigation", { name: "Views" })
    .getByRole("link", { name: /^Delivered/ })
    .click();
  await expect(ground).toHaveAttribute("aria-busy", "true");
  await expect(rowLinks(page).first()).toBeVisible();
  await expect(page).toHaveURL(/state=delivered/);
  await expect(ground).toHaveAttribute("aria-busy", "false");

  await page.getByRole("link", { name: "Products", exact: true }).click();
  await expect(page.locator("main .animate-pulse")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: "Products" })).toBeVisible();
  await expect(page.locator("main .animate-pulse")).toHaveCount(0);
  await page.unroute(slow);
});

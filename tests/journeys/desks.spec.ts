import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { boxes, enter, expectAccessible, rowLinks, rows, signIn } from "./desk.ts";

const bar = (page: Page) => page.getByRole("form", { name: "Chosen rows" });

test("A2 a view is kept, comes back after a reload, is shared, renamed and deleted", async ({ page, browser }) => {
  test.setTimeout(120_000);
  const name = `Small ones ${Date.now() % 100_000}`;
  await enter(page, "admin", "/admin/orders?state=delivered&columns=total,state&density=dense");
  await expect(page.getByRole("columnheader")).toHaveText([/^$/, "Order", /Total/, "State"]);
  await page.getByRole("button", { name: "Save view" }).click();
  await page.getByLabel("Name of the view").fill(name);
  await page.getByRole("button", { name: "Save as new view" }).click();
  const tab = page.getByRole("navigation", { name: "Views" }).getByRole("link", { name });
  await expect(tab).toHaveAttribute("aria-current", "page");
  const address = page.url();
  await page.goto("/admin/orders");
  await tab.click();
  await expect(page).toHaveURL(address);
  await page.reload();
  await expect(page.getByRole("columnheader")).toHaveText([/^$/, "Order", /Total/, "State"]);

  const other = await browser.newPage();
  await enter(other, "support", "/admin/orders");
  const theirs = other.getByRole("navigation", { name: "Views" }).getByRole("link", { name });
  await expect(theirs).toHaveCount(0);
  await page.getByRole("button", { name: "Edit view" }).click();
  const edit = page.getByRole("form", { name: "Save changes" });
  await edit.getByLabel("Name of the view").fill(`${name} now`);
  await edit.getByLabel("Share with everybody at this desk").check();
  await edit.getByRole("button", { name: "Save changes" }).click();
  await expect(tab).toContainText(`${name} now · shared`);
  await other.reload();
  await expect(theirs).toBeVisible();
  await theirs.click();
  await other.getByRole("button", { name: "Edit view" }).click();
  await expect(other.getByRole("button", { name: "Delete view" })).toHaveCount(0);
  await other.close();

  await page.getByRole("button", { name: "Edit view" }).click();
  const copy = page.getByRole("form", { name: "Save as new view" });
  await expect(copy.getByLabel("Name of the view")).toHaveValue(`${name} now, copy`);
  await copy.getByRole("button", { name: "Save as new view" }).click();
  const copied = tab.filter({ hasText: "copy" });
  await expect(copied).toHaveAttribute("aria-current", "page");
  await expect(tab).toHaveCount(2);
  for (const one of [copied, tab]) {
    await one.click();
    await expect(one).toHaveAttribute("aria-current", "page");
    await page.getByRole("button", { name: "Edit view" }).click();
    await page.getByRole("button", { name: "Delete view" }).click();
    await expect(one).toHaveCount(0);
  }
});

test("A3 A14 filters are chips with their conditions, stand in the address, and what cannot be read is told", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  await enter(page, "admin", "/admin/orders");
  await page.getByRole("button", { name: "Filters" }).click();
  const form = page.getByRole("form", { name: "Filters" });
  const unfold = (name: string) => form.locator("summary").filter({ hasText: name }).first().click();
  await unfold("State");
  await form.getByRole("checkbox", { name: "Delivered" }).check();
  await unfold("Total");
  await form.getByRole("combobox", { name: "Condition for Total" }).selectOption("lte");
  await form.getByRole("textbox", { name: "Total, from" }).fill("150");
  await form.getByRole("combobox", { name: "Currency" }).selectOption("USD");
  await form.getByRole("button", { name: "Show results" }).click();
  await expect(page).toHaveURL(/\/admin\/orders\?state=delivered&total\.op=lte&total=150&total\.currency=USD$/);
  const chips = page.getByRole("list", { name: "Filters in use" });
  await expect(chips.getByRole("listitem")).toHaveText(["State: Delivered", "Total: at most $150.00", "Clear all"]);
  const shown = await rowLinks(page).allTextContents();
  expect(shown.length).toBeGreaterThan(0);

  const other = await browser.newPage();
  await other.goto(page.url());
  await signIn(other, "support");
  await expect(rowLinks(other)).toHaveText(shown);
  await other.close();

  await page.getByRole("link", { name: "Remove filter: Total: at most $150.00" }).click();
  await expect(page).toHaveURL(/\/admin\/orders\?state=delivered$/);
  await page.getByRole("columnheader", { name: "Total" }).getByRole("link").click();
  await expect(page.getByRole("columnheader", { name: "Total" })).toHaveAttribute("aria-sort", "ascending");

  const answer = await page.goto("/admin/orders?state=gone&placed=2026-02-30&total=x&colour=red&page=-3");
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole("main").getByRole("status").first()).toContainText("state, placed, total, colour, page");
  await page.goto(`/admin/orders?number=${shown.slice(0, 2).join("%0A")}`);
  await expect(rowLinks(page)).toHaveCount(2);
});

test("A5 rows are chosen by range, by page and all at once, and leave as a file", async ({ page }) => {
  test.setTimeout(120_000);
  await enter(page, "admin", "/admin/orders?state=delivered");
  await boxes(page).nth(1).click();
  await boxes(page)
    .nth(4)
    .click({ modifiers: ["Shift"] });
  await expect(bar(page)).toBeVisible();
  await expect(page.getByText("4 chosen")).toBeVisible();
  await page.getByRole("checkbox", { name: "Choose all rows of this page" }).check();
  await expect(page.getByText("25 chosen")).toBeVisible();
  await page.getByRole("button", { name: /^Choose all \d/ }).click();
  const all = await page.getByText(/^All [\d,]+ chosen$/).textContent();
  const count = Number(all?.replace(/\D/g, ""));
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    bar(page).getByRole("button", { name: "Export CSV" }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^office-orders-\d{4}-\d\d-\d\d\.csv$/);
  const text = await readFile(await file.path(), "utf8");
  expect(text.startsWith("\ufeffOrder,State,Placed,Email,")).toBe(true);
  expect(text.trim().split("\r\n")).toHaveLength(count + 1);
  expect(
    text
      .split("\r\n")
      .slice(1, -1)
      .every((line) => line.includes(",delivered,")),
  ).toBe(true);

  await page.getByRole("button", { name: "Choose none" }).click();
  await expect(bar(page)).toBeHidden();
  const [tab] = await Promise.all([
    page.context().waitForEvent("page"),
    rows(page)
      .first()
      .getByRole("cell")
      .nth(3)
      .click({ modifiers: ["ControlOrMeta"] }),
  ]);
  await expect(tab.getByRole("heading", { level: 1 })).toContainText("Order");
  await tab.close();
  await rows(page).first().getByRole("cell").nth(3).click();
  await expect(page).toHaveURL(/\/admin\/orders\/[0-9A-Z]{10}$/);
  await page.context().clearCookies();
  expect((await page.request.get("/api/desk/export/office-orders")).status()).toBe(401);
});

test("A8 the palette opens an order by part of its number; keys move and choose, and can be turned off", async ({ page }) => {
  test.setTimeout(120_000);
  await enter(page, "admin", "/admin/orders");
  const number = (await rowLinks(page).first().textContent()) ?? "";
  await page.keyboard.press("Control+k");
  const box = page.getByRole("combobox", { name: "Search or jump to" });
  await expect(box).toBeFocused();
  await box.fill(number.slice(0, 7).toLowerCase());
  await expect(page.getByRole("option").first()).toContainText(number);
  await expectAccessible(page, "palette");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/admin/orders/${number}$`));
  await page.getByRole("button", { name: "Search or jump to" }).first().click();
  await expect(page.getByRole("option").first()).toContainText(number);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("option")).toHaveCount(0);

  await page.keyboard.press("g");
  await page.keyboard.press("o");
  await expect(page).toHaveURL(/\/admin\/orders$/);
  await expect(rowLinks(page).first()).toBeVisible();
  await page.keyboard.press("j");
  await expect(rowLinks(page).first()).toBeFocused();
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  await expect(boxes(page).nth(1)).toBeChecked();
  await page.keyboard.press("ArrowUp");
  await expect(rowLinks(page).first()).toBeFocused();
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.keyboard.type("jxg?");
  await expect(page.getByRole("searchbox")).toHaveValue("jxg?");
  await expect(boxes(page).nth(1)).toBeChecked();

  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("?");
  const sheet = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await expect(sheet).toBeVisible();
  await expectAccessible(page, "cheat sheet");
  await sheet.getByRole("checkbox", { name: /single key/ }).uncheck();
  await page.keyboard.press("Escape");
  await page.reload();
  await page.keyboard.press("?");
  await page.keyboard.press("j");
  await expect(sheet).toHaveCount(0);
  await expect(rowLinks(page).first()).not.toBeFocused();
});

test("V3 A13 every counter of the homes leads to as many rows as it says", async ({ page }) => {
  test.setTimeout(180_000);
  for (const [who, home] of [
    ["seller", "/seller"],
    ["admin", "/admin"],
  ] as const) {
    await enter(page, who, home);
    const counters = await page
      .getByRole("main")
      .locator('a[href*="?"]')
      .evaluateAll((links) =>
        links.map((link) => [link.getAttribute("href") ?? "", link.querySelector(".text-head")?.textContent ?? ""] as const),
      );
    const counted = counters.filter(([, count]) => count !== "");
    expect(counted.length).toBeGreaterThan(4);
    for (const [href, count] of counted) {
      await page.goto(href);
      const said = (await page.getByRole("main").getByRole("status").first().textContent()) ?? "";
      expect([href, said.replace(/\D/g, "") || "0"]).toEqual([href, count.replace(/\D/g, "")]);
    }
  }
});

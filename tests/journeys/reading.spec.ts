import { expect, type Page, test } from "@playwright/test";
import { signIn } from "./desk.ts";

/** While a page comes, it has no body yet, and its ground is the browser's. */
const paper = (page: Page) =>
  page.evaluate(() => (document.body ? getComputedStyle(document.body).backgroundColor : "rgb(255, 255, 255)"));
const textSize = (page: Page) => page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));

/** Whether the ground of the page is dark, whatever notation its colour has. */
async function isDark(page: Page): Promise<boolean> {
  const colour = await paper(page);
  const [first = 0, ...rest] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return colour.startsWith("rgb") ? first + (rest[0] ?? 0) + (rest[1] ?? 0) < 200 : first < (colour.startsWith("lab") ? 50 : 0.5);
}

test("R212 what a reader chooses holds at once, on every page, before it is painted, and the kept page stays everybody's", async ({
  page,
  request,
}) => {
  const refused: string[] = [];
  page.on("console", (message) => message.text().includes("Content Security Policy") && refused.push(message.text()));
  const before = await (await request.get("/")).text();
  await page.goto("/reading");
  await page.getByRole("radio", { name: "Larger" }).check();
  await page.getByRole("radio", { name: "More contrast" }).check();
  await page.getByRole("radio", { name: "Dark" }).check();
  await page.getByRole("radio", { name: "No motion" }).check();
  expect(await isDark(page)).toBe(true);
  await expect(page.locator("#said")).toHaveText("Saved. It holds on all pages now.");
  for (const path of ["/", "/c/home", "/track", "/ar"]) {
    await page.goto(path, { waitUntil: "commit" });
    await page.waitForSelector("body");
    await expect(page.locator("html")).toHaveAttribute("data-reading", "larger contrast dark calm");
    expect(await isDark(page), path).toBe(true);
    expect(await textSize(page), path).toBeGreaterThan(20);
  }
  expect(refused).toEqual([]);
  const cookies = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  expect(await (await request.get("/", { headers: { cookie: cookies } })).text()).toBe(before);
});

test("R212 signing in brings it to another browser", async ({ page, browser }) => {
  await page.goto("/sign-in");
  await signIn(page, "support");
  await page.goto("/reading");
  await page.getByRole("radio", { name: "Dark" }).check();
  await expect(page.locator("#said")).toHaveText("Saved. It holds on all pages now.");
  const other = await (await browser.newContext()).newPage();
  await other.goto(new URL("/sign-in", page.url()).href);
  await signIn(other, "support");
  await other.goto(new URL("/", page.url()).href);
  await expect(other.locator("html")).toHaveAttribute("data-reading", /dark/);
  await page.goto("/reading");
  const light = page.getByRole("group", { name: "Light" });
  await light.getByRole("radio", { name: "As the system says" }).check();
  await expect(page.locator("#said")).toHaveText("Saved. It holds on all pages now.");
  await other.context().close();
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });
  test("R212 the same choices work, on pages that are kept too", async ({ page }) => {
    await page.goto("/reading");
    expect(await isDark(page)).toBe(false);
    await page.getByRole("radio", { name: "Dark" }).check();
    await page.getByRole("radio", { name: "Large", exact: true }).check();
    await page.getByRole("button", { name: "Save" }).click();
    await expect.poll(() => isDark(page)).toBe(true);
    await expect(page.getByRole("radio", { name: "Dark" })).toBeChecked();
    await page.goto("/");
    expect(await isDark(page)).toBe(true);
    expect(await textSize(page)).toBeGreaterThan(18);
  });
});

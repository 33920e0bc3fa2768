import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { signIn } from "./desk.ts";
import { Shopper } from "./shopper.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

test("R127 S23 a guest saves a product, finds it, takes it off and back, and has it after signing in", async ({ page }) => {
  const ann = new Shopper(page);
  await ann.findProduct();
  const name = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
  await page.getByRole("button", { name: "Save to favourites" }).click();
  await expect(page.getByRole("button", { name: "Remove from favourites" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("button", { name: "Remove from favourites" })).toBeVisible();

  await page.getByRole("banner").getByRole("link", { name: "Favourites" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Favourites" })).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name })).toBeVisible();
  expect((await new AxeBuilder({ page }).withTags(tags).analyze()).violations).toEqual([]);

  await page.getByRole("button", { name: `Remove ${name}` }).click();
  await expect(page.getByText("Taken off your favourites.")).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name })).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("main").getByRole("link", { name })).toBeVisible();

  await page.goto("/sign-in");
  await signIn(page, "support");
  await page.goto("/favourites");
  await expect(page.getByRole("main").getByRole("link", { name })).toBeVisible();
  await page.context().clearCookies();
  await page.goto("/favourites");
  await expect(page.getByText("Nothing here yet")).toBeVisible();
});

test("R127 without a script the list says that it worked", async ({ browser }) => {
  const page = await (await browser.newContext({ ...test.info().project.use, javaScriptEnabled: false })).newPage();
  const ann = new Shopper(page);
  await ann.findProduct();
  const name = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
  await page.getByRole("button", { name: "Save to favourites" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Favourites" })).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name })).toBeVisible();
  await page.getByRole("button", { name: `Remove ${name}` }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("main").getByRole("link", { name })).toBeVisible();
});

import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { signIn } from "./desk.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

test("R214 a person allows a use of their data, finds it allowed later, and takes it back", async ({ page }) => {
  await page.goto("/sign-in?to=/account/privacy");
  await signIn(page, "support");
  await page.goto("/account/privacy");
  const news = page.getByRole("switch", { name: "News and offers by mail" });
  await expect(news).not.toBeChecked();
  await news.click();
  await expect(news).toBeChecked();
  await page.reload();
  await expect(news).toBeChecked();
  expect((await new AxeBuilder({ page }).withTags(tags).analyze()).violations).toEqual([]);
  await news.click();
  await expect(news).not.toBeChecked();
  await page.getByText("What you decided so far").click();
  await expect(page.getByText(/Taken back · version 1/)).toBeVisible();
});

test("R214 a guest decides for their browser, without a script", async ({ browser }) => {
  const page = await (await browser.newContext({ ...test.info().project.use, javaScriptEnabled: false })).newPage();
  await page.goto("/account/privacy");
  for (const one of await page.getByRole("switch").all()) await expect(one).not.toBeChecked();
  await page.getByRole("switch", { name: "Suggestions made for you" }).click();
  await expect(page.getByRole("switch", { name: "Suggestions made for you" })).toBeChecked();
  await page.getByRole("switch", { name: "Suggestions made for you" }).click();
  await expect(page.getByRole("switch", { name: "Suggestions made for you" })).not.toBeChecked();
});

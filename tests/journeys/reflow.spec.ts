import { expect, test } from "@playwright/test";
import { cutTexts, expectNoSidewaysScroll, lengthenWords, textSpacing } from "./page-proof.ts";
import { allPages } from "./walk-pages.ts";

test("R212 SC 1.4.10 1.4.4 nothing scrolls sideways at 320 and 280 pixels, at 400 % and with the largest text", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 256 });
  for await (const where of allPages(page)) {
    await expectNoSidewaysScroll(page, `${where} 320`);
    await page.setViewportSize({ width: 280, height: 600 });
    await expectNoSidewaysScroll(page, `${where} 280`);
    await page.setViewportSize({ width: 320, height: 256 });
    await page.evaluate(() => document.documentElement.setAttribute("data-reading", "larger"));
    await expectNoSidewaysScroll(page, `${where} 320 and larger text`);
  }
});

test("R212 SC 1.4.12 with letters, words and lines set apart no text is cut off", async ({ page }) => {
  test.setTimeout(90_000);
  await page.setViewportSize({ width: 390, height: 844 });
  for await (const where of allPages(page)) {
    await page.evaluate(addSheet, textSpacing);
    expect(await cutTexts(page), where).toEqual([]);
    await expectNoSidewaysScroll(page, where);
  }
});

/** A sheet of rules that the content policy lets a reader's own tools add. */
function addSheet(rules: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = [sheet];
}

test("R209 R213 words 40 % longer, with accents, break no page", async ({ page }) => {
  test.setTimeout(120_000);
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for await (const where of allPages(page)) {
      await lengthenWords(page);
      await expectNoSidewaysScroll(page, `${where} ${width}`);
      await page.reload();
    }
  }
});

for (const [path, tag] of [
  ["/ar", "@phone-ar"],
  ["/ko", "@desktop-ko"],
  ["/", ""],
] as const) {
  test(`R212 R213 fonts that come late move nothing, and the page reads without them, ${path} ${tag}`, async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
          Object.assign(window, { shift: (window as unknown as { shift: number }).shift + entry.value });
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.route("**/fonts/**", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 900));
      await route.continue();
    });
    await page.goto(path);
    await page.waitForTimeout(2_000);
    // A machine without any Korean letters shows boxes first, whose width says nothing.
    if (path !== "/ko")
      expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThanOrEqual(0.02);
    await page.unroute("**/fonts/**");
    await page.route("**/fonts/**", (route) => route.abort());
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectNoSidewaysScroll(page, "without fonts");
  });
}

import { expect, test } from "@playwright/test";
import { Shopper } from "./shopper.ts";
import { allPages } from "./walk-pages.ts";

test("R212 SC 2.4.1 the first Tab reaches the way past the header, and it leads into the content", async ({ page }) => {
  for (const path of ["/", "/c/home", "/cart", "/sign-in"]) {
    await page.goto(path);
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "Skip to content" });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press("Enter");
    await expect(page.locator("#main")).toBeFocused();
  }
});

test("R212 SC 2.4.2 2.4.3 a page that comes without loading has its own title, and the focus is in its content", async ({
  page,
}) => {
  await page.goto("/");
  const titles = [await page.title()];
  const ways = ['main a[href*="/c/"]', 'main a[href*="/p/"]', 'header a[href$="/cart"]', 'header a[href="/sign-in"]'];
  for (const way of ways) {
    const link = page.locator(way).first();
    const href = (await link.getAttribute("href")) ?? "";
    await link.click();
    await page.waitForURL((url) => url.pathname === new URL(href, page.url()).pathname);
    await expect(page.locator("#main")).toBeFocused();
    await expect.poll(() => page.title()).not.toBe(titles.at(-1));
    titles.push(await page.title());
  }
  expect(new Set(titles).size).toBe(titles.length);
});

test("R209 SC 2.4.2 every kind of page has a title of its own, with the name of the shop", async ({ page }) => {
  const titles: string[] = [];
  for await (const where of allPages(page)) {
    const isOwn = async () => (await page.title()).includes("Maru") && !titles.includes(await page.title());
    await expect.poll(isOwn, where).toBe(true);
    titles.push(await page.title());
  }
});

test("R209 R213 SC 3.1.1 a page says its language and its direction", async ({ page }) => {
  for (const [path, lang, dir] of [
    ["/", "en", "ltr"],
    ["/ko/cart", "ko", "ltr"],
    ["/ar/track", "ar", "rtl"],
  ]) {
    await page.goto(path ?? "");
    await expect(page.locator("html")).toHaveAttribute("lang", lang ?? "");
    await expect(page.locator("html")).toHaveAttribute("dir", dir ?? "");
  }
});

test("R212 SC 2.4.11 2.4.7 what has the focus is never covered, and shows that it has it", async ({ page }) => {
  test.setTimeout(90_000);
  const ann = new Shopper(page);
  await ann.findProduct();
  const product = page.url();
  await ann.addToCart();
  for (const path of ["/", product, "/cart", "/sign-in"]) {
    await page.goto(path);
    for (let tabs = 0; tabs < 28; tabs++) {
      await page.keyboard.press("Tab");
      const trouble = await page.evaluate(focusTrouble);
      expect(trouble, `${path}, Tab ${tabs + 1}`).toBeNull();
    }
  }
});

/** What is wrong with the place of the focus, or null. */
function focusTrouble(): string | null {
  const at = document.activeElement;
  if (!at || at === document.body) return null;
  const { left, top, width, height } = at.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  if (y < 0 || y > innerHeight) return `${at.outerHTML.slice(0, 90)} is outside the window`;
  const over = document.elementFromPoint(Math.min(Math.max(x, 1), innerWidth - 2), y);
  const isShown = over !== null && (at.contains(over) || over.contains(at) || over.closest("label")?.contains(at));
  if (!isShown) return `${at.outerHTML.slice(0, 90)} lies under ${over?.outerHTML.slice(0, 60)}`;
  const ringed = [at, at.closest("label"), at.parentElement, at.closest("article")].some((node) => {
    if (!node) return false;
    const marks = [getComputedStyle(node), getComputedStyle(node, "::after")];
    return marks.some(({ outlineStyle, outlineWidth }) => outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2);
  });
  return ringed || at.matches("main") ? null : `${at.outerHTML.slice(0, 90)} shows no focus`;
}

test("R212 SC 2.5.8 everything to press is 24 pixels at least, and 44 under a finger @phone-ar", async ({ page }) => {
  test.setTimeout(90_000);
  const layla = new Shopper(page, "ar");
  for (const path of ["/", "/c/home", "/sign-in", "/track", "/reading", "/kit"]) {
    await page.goto(layla.at(path));
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("button, select, summary, input:not([type=hidden])")]
        .filter((node) => node.checkVisibility() && !node.closest(".with-script, [popover]:not(:popover-open)"))
        .map((node) => ({ node, box: (node.closest("label") ?? node).getBoundingClientRect() }))
        .filter(({ node, box }) => {
          const isRow = node instanceof HTMLInputElement && /checkbox|radio/.test(node.type);
          const place = isRow ? (node.closest("label, div")?.getBoundingClientRect() ?? box) : box;
          return place.width > 1 && (place.height < 43.5 || place.width < 24);
        })
        .map(({ node, box }) => `${node.outerHTML.slice(0, 80)} ${Math.round(box.width)}x${Math.round(box.height)}`),
    );
    expect(small, path).toEqual([]);
  }
});

test("R212 SC 2.3.3 2.2.2 nothing moves where less motion is asked, by the system or by the reader", async ({
  page,
  context,
}) => {
  const moving = () => page.evaluate(() => document.getAnimations().length);
  const touch = async () => {
    await page.locator('main a[href*="/p/"]').first().hover();
    expect(await moving()).toBe(0);
  };
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/");
  await touch();
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await context.addCookies([{ name: "reading", value: "calm", url: page.url() }]);
  await page.goto("/");
  await touch();
  await page.goto("/kit");
  expect(await moving()).toBe(0);
});

test("R212 SC 4.1.3 what was added to the cart is said where nothing was said before", async ({ page }) => {
  const ann = new Shopper(page);
  await ann.findProduct();
  const said = page.locator("main [aria-live=polite], #said").filter({ hasText: ann.say("catalog.product.added") });
  await expect(said).toHaveCount(0);
  await ann.addToCart();
  await expect(said.first()).toBeAttached();
});

test("R212 SC 3.2.2 choosing by arrow keys changes the choice and not the page", async ({ page }) => {
  await page.goto("/c/home");
  await page.locator('select[name="sort"]').focus();
  await page.keyboard.press("ArrowDown");
  await page.waitForTimeout(300);
  await expect(page).toHaveURL(/\/c\/home$/);
  await page.goto("/reading");
  await page.getByRole("radio", { name: "Normal" }).focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: "Large", exact: true })).toBeChecked();
  await expect(page).toHaveURL(/\/reading$/);
});

test("R213 in Arabic prices and numbers are kept apart from the words around them @phone-ar", async ({ page }) => {
  const layla = new Shopper(page, "ar");
  await layla.findProduct();
  await layla.addToCart();
  const product = page.url();
  for (const path of [product, layla.at("/cart"), layla.at("/c/home")]) {
    await page.goto(path);
    const bare = await page.locator("main").evaluate((main) => {
      const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent ?? "";
        const isMoney = /\d[\d.,]*\s?(?:[$€₩¥]|US\$|د\.)|[$€₩¥]\s?\d|[A-Z]{2,}-\d{2,}/.test(text);
        const isApart = node.parentElement?.closest("bdi, [dir=ltr], script, option") || /[\u2066-\u2069]/.test(text);
        if (isMoney && !isApart) found.push(text.trim().slice(0, 60));
      }
      return found;
    });
    expect(bare, path).toEqual([]);
  }
});

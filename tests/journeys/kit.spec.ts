import { expect, type Page, test } from "@playwright/test";
import { expectNoSidewaysScroll, expectNoViolations } from "./page-proof.ts";

const themes = ["light", "dark", "contrast", "darkContrast"] as const;

async function open(page: Page, path = "/kit"): Promise<void> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

for (const dir of ["ltr", "rtl"] as const) {
  test(`R212 R213 every control is accessible in every light, ${dir}`, async ({ page }) => {
    test.setTimeout(120_000);
    for (const theme of themes) {
      await open(page, `/kit?theme=${theme}&dir=${dir}`);
      await expectNoViolations(page, `${theme} ${dir}`);
    }
  });
}

test("R212 dialogs, menus, sheets and toasts are accessible while they are open", async ({ page }) => {
  test.setTimeout(90_000);
  await open(page);
  await page.getByRole("button", { name: "Open a dialog" }).click();
  await expectNoViolations(page, "dialog");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Open a sheet" }).click();
  await expectNoViolations(page, "sheet");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "More", exact: true }).click();
  await expectNoViolations(page, "menu");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Remove with undo" }).click();
  await page.getByRole("button", { name: "Ask the maker" }).focus();
  await expectNoViolations(page, "toast and tooltip");
});

test("R212 SC 2.1.2 a dialog keeps the focus, gives it back, and closes by Escape and beside", async ({ page }) => {
  await open(page);
  const opener = page.getByRole("button", { name: "Open a dialog" });
  const dialog = page.getByRole("dialog", { name: "Change the delivery day" });
  await opener.click();
  await expect(dialog).toBeVisible();
  for (let tabs = 0; tabs < 6; tabs++) {
    await page.keyboard.press("Tab");
    const isInside = await page.evaluate(() => {
      const at = document.activeElement;
      return at === document.body || Boolean(at?.closest("dialog"));
    });
    expect(isInside).toBe(true);
  }
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
  await opener.click();
  await page.mouse.click(4, 4);
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
});

test("R212 SC 2.1.1 a menu goes by arrows, ends and first letters, and Escape leads back to its button", async ({ page }) => {
  await open(page);
  const opener = page.getByRole("button", { name: "More", exact: true });
  await opener.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menuitem", { name: "Rename" })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("menuitem", { name: "Duplicate" })).toBeFocused();
  await page.keyboard.press("End");
  await expect(page.getByRole("menuitem", { name: "Remove" })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("menuitem", { name: "Rename" })).toBeFocused();
  await page.keyboard.press("d");
  await expect(page.getByRole("menuitem", { name: "Duplicate" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(opener).toBeFocused();
});

test("R212 SC 4.1.3 2.2.1 a toast says what happened, takes no focus, waits while somebody rests on it, and can be taken back", async ({
  page,
}) => {
  await open(page);
  await page.clock.install();
  const opener = page.getByRole("button", { name: "Remove with undo" });
  const corner = page.getByRole("region", { name: "Messages", exact: true });
  await expect(page.locator("#said")).toHaveText("");
  await opener.click();
  await expect(page.locator("#said")).toHaveText("Moon jar was removed.");
  await expect(opener).toBeFocused();
  await page.clock.runFor(8_000);
  await expect(corner).toContainText("Moon jar was removed.");
  await corner.hover();
  await page.clock.runFor(60_000);
  await expect(corner).toBeVisible();
  await page.mouse.move(2, 2);
  await page.clock.runFor(13_000);
  await expect(corner).toBeHidden();
  await opener.click();
  await corner.getByRole("button", { name: "Undo" }).click();
  await expect(page.locator("#said")).toHaveText("Moon jar is back.");
});

test("R212 SC 1.4.13 words on hover stay under the pointer, and Escape puts them away", async ({ page }) => {
  await open(page);
  const at = page.getByRole("button", { name: "Ask the maker" });
  const words = page.getByRole("tooltip");
  await at.hover();
  await expect(words).toBeVisible();
  await words.hover();
  await expect(words).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(words).toBeHidden();
  await at.focus();
  await expect(words).toBeVisible();
  await expect(at).toHaveAccessibleDescription("The maker answers within a day, on weekdays.");
});

test("S17 R212 SC 3.3.1 3.3.3 a field says what does not fit when it is left, and is quiet as soon as it fits", async ({
  page,
}) => {
  await open(page);
  const form = page.getByRole("form", { name: "A form that checks" });
  const code = form.getByLabel("Postal code");
  await code.focus();
  await page.keyboard.press("Tab");
  await expect(code).not.toHaveAttribute("aria-invalid");
  await code.fill("12");
  await form.getByLabel("Email").fill("mina@");
  await form.getByLabel("Name on the parcel").focus();
  await expect(code).toHaveAccessibleDescription(/five digits/);
  await expect(code).toHaveAttribute("aria-invalid", "true");
  await expect(form.getByLabel("Email")).toHaveAccessibleDescription(/valid email address/);
  await code.fill("03052");
  await expect(code).not.toHaveAttribute("aria-invalid");
  await expect(form.getByLabel("Email")).toHaveValue("mina@");
});

for (const script of [true, false]) {
  test.describe(script ? "with a script" : "without a script", () => {
    test.use({ javaScriptEnabled: script });
    test(`S17 R212 SC 3.3.1 a refused form names each field, links to it and keeps what was typed (script: ${script})`, async ({
      page,
    }) => {
      await page.goto("/kit");
      const form = page.locator('form[aria-label="A form that checks"]');
      await form.getByLabel("Name on the parcel").fill("Mina");
      await form.getByLabel("Postal code").fill("12");
      await form.getByRole("button", { name: "Send" }).click();
      const alert = form.getByRole("alert");
      await expect(alert.getByRole("link", { name: "Email" })).toBeVisible();
      if (script) await expect(alert).toBeFocused();
      await expect(form.getByLabel("Name on the parcel")).toHaveValue("Mina");
      await expect(form.getByLabel("Postal code")).toHaveValue("12");
      await alert.getByRole("link", { name: "Postal code" }).click();
      if (script) await expect(form.getByLabel("Postal code")).toBeFocused();
      await form.getByLabel("Postal code").fill("03052");
      await form.getByLabel("Email").fill("mina@maru.test");
      await form.getByRole("button", { name: "Send" }).click();
      await expect(form.getByText("Thank you, Mina")).toBeVisible();
    });
  });
}

test("R213 the page mirrors itself from right to left: what stood at the start stands at the other side", async ({ page }) => {
  const boxes = async (dir: string) => {
    await open(page, `/kit?dir=${dir}`);
    return page.locator("main :is(button, input, h2, legend, th, [role=progressbar]):visible").evaluateAll((nodes) =>
      nodes.map((node) => {
        const { left, right } = node.getBoundingClientRect();
        const isFixed = node.closest('[dir="ltr"]:not(.apart)') !== null;
        return isFixed ? null : ([node.textContent || node.getAttribute("name"), left, right] as const);
      }),
    );
  };
  const [ltr, rtl] = [await boxes("ltr"), await boxes("rtl")];
  const width = page.viewportSize()?.width ?? 0;
  const astray = ltr.flatMap((box, n) => {
    const other = rtl[n];
    if (!box || !other) return [];
    return Math.abs(box[1] - (width - other[2])) > 2 ? [`${box[0]}: ${box[1]} and ${width - other[2]}`] : [];
  });
  expect(astray).toEqual([]);
});

test("R212 SC 1.4.10 every control fits 280 pixels, in every language", async ({ page }) => {
  for (const path of ["/kit", "/ko/kit", "/ar/kit"])
    for (const width of [320, 280]) {
      await page.setViewportSize({ width, height: 640 });
      await page.goto(path);
      await expectNoSidewaysScroll(page, `${path} ${width}`);
    }
});

test("R212 a picture that does not come keeps its place and its name", async ({ page }) => {
  await open(page);
  const picture = page.getByRole("img", { name: "A picture that does not come" });
  await picture.scrollIntoViewIfNeeded();
  await expect(picture).toHaveAttribute("data-missing", "");
  const box = await picture.boundingBox();
  expect(Math.round(box?.width ?? 0)).toBe(160);
  expect(Math.round(box?.height ?? 0)).toBe(160);
});

test("R212 SC 1.4.1 where the system paints with its own colours, what is chosen and what is a button still shows", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("/kit");
  const look = (name: string) =>
    page
      .getByRole("button", { name })
      .first()
      .evaluate((node) => getComputedStyle(node).borderTopWidth);
  expect(await look("Add to cart")).toBe("1px");
  const chosen = page.locator("label", { has: page.getByRole("radio", { name: "Deep sea blue" }) });
  expect(await chosen.evaluate((node) => getComputedStyle(node).outlineStyle)).toBe("solid");
});

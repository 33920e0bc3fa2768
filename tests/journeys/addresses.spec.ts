import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, signIn, somethingOf, tell } from "./desk.ts";

const button = (page: Page, name: string | RegExp) => page.getByRole("main").getByRole("button", { name });

async function fill(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [label, value] of Object.entries(fields)) await page.getByRole("textbox", { name: label, exact: true }).fill(value);
}

async function emptyBook(page: Page): Promise<void> {
  await page.goto("/account/addresses");
  const removals = button(page, /^Remove /);
  for (let left = await removals.count(); left > 0; left--) {
    await removals.first().click();
    await expect(removals).toHaveCount(left - 1);
  }
}

test("R164 a person keeps addresses, takes a removal back, and checkout begins with the default one", async ({
  page,
  browser,
}) => {
  await page.goto("/sign-in?to=/account/addresses");
  await signIn(page, "support");
  await emptyBook(page);
  await page.getByRole("link", { name: "Add an address" }).click();
  await page.getByLabel("Country").selectOption("DE");
  await fill(page, {
    "First name": "Mina",
    "Last name": "Park",
    "Address line 1": "Torstraße 1",
    City: "Berlin",
    "Postal code": "1",
  });
  await button(page, "Save address").click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("Postal code");
  await fill(page, { "Postal code": "10115" });
  await button(page, "Save address").click();
  await expect(page.getByText("Default for delivery")).toBeVisible();
  await expectAccessible(page, "the address book");

  await button(page, /^Remove Mina Park/).click();
  await expect(page.getByText("The address was removed.")).toBeVisible();
  await button(page, "Undo").click();
  await expect(page.getByText("Default for delivery")).toBeVisible();

  await test.step("without a script, too", async () => {
    const storageState = await page.context().storageState();
    const plain = await (
      await browser.newContext({ ...test.info().project.use, storageState, javaScriptEnabled: false })
    ).newPage();
    await plain.goto("/account/addresses/new");
    await plain.getByLabel("Country").selectOption("GB");
    await button(plain, "Update").click();
    await fill(plain, { "First name": "Mina", "Last name": "Park", "Address line 1": "2 High Street", City: "London" });
    await fill(plain, { "Postal code": "SW1A 1AA" });
    await button(plain, "Save address").click();
    await button(plain, /^Deliver by default to Mina Park, 2 High Street/).click();
    await expect(button(plain, /^Deliver by default to Mina Park, Torstraße 1/)).toBeVisible();
    await plain.context().close();
  });

  await tell(page.request, "cart.add", { variantId: await somethingOf(page.request, "haneul-works"), quantity: 1 });
  await tell(page.request, "checkout.start");
  await page.goto("/checkout");
  await expect(page.getByLabel("Address line 1")).toHaveValue("2 High Street");
  await expect(page.getByLabel("Email")).toHaveValue("support@maru.test");
  await page
    .getByRole("navigation", { name: "Your addresses" })
    .getByRole("link", { name: /Torstraße 1/ })
    .click();
  await expect(page.getByLabel("Address line 1")).toHaveValue("Torstraße 1");
  await expect(page.getByLabel("Country")).toHaveValue("DE");
  await expectAccessible(page, "checkout with a book");
  await button(page, "Continue to shipping").click();
  await expect(page).toHaveURL(/\/checkout\/shipping/);
  await emptyBook(page);
});

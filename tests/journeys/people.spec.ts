import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { expectNoSidewaysScroll, expectNoViolations } from "./page-proof.ts";
import { cards, Shopper } from "./shopper.ts";

const password = "Zebra-crossing-9";
const anybody = () => `p${Date.now()}${Math.random().toString(36).slice(2, 8)}@maru.test`;

/** The link of the newest mail to an address, from the demo's mailbox. */
async function mailedLink(api: APIRequestContext, recipient: string): Promise<string> {
  let link = "";
  await expect(async () => {
    const answer = await (await api.get("/api/trpc/notifications.mailbox")).json();
    const mails: { id: string; recipient: string; subject: string }[] = answer.result.data.json;
    const mail = mails.find((mail) => mail.recipient === recipient && !/confirmed/.test(mail.subject));
    const html = mail ? await (await api.get(`/api/dev/mail/${mail.id}`)).text() : "";
    link = /href="([^"]*token=[^"]*)"/.exec(html)?.[1]?.replaceAll("&amp;", "&") ?? "";
    expect(link).not.toBe("");
  }).toPass({ timeout: 20_000 });
  return link;
}

async function register(page: Page, email: string): Promise<void> {
  await page.goto("/register");
  await page.getByLabel("First name").fill("Ada");
  await page.getByLabel("Last name").fill("Kim");
  await page.locator("main").getByLabel("Email").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.locator("main").getByRole("button", { name: "Create account" }).click();
  await expect(page.getByRole("heading", { name: "Look into your mailbox" })).toBeVisible();
}

test("R002 R004 R005 R007 R008 somebody joins by mail, signs out and in, and sees their devices", async ({ page, browser }) => {
  const email = anybody();
  await page.goto("/sign-in");
  await page.getByRole("link", { name: "Create account" }).click();
  await expectNoViolations(page, "register");
  await register(page, email);
  await expectNoViolations(page, "register/sent");
  await page.goto(await mailedLink(page.request, email));
  await page.getByRole("button", { name: "Confirm and sign in" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Hello, Ada");
  await expectNoViolations(page, "account");

  const phone = await (await browser.newContext({ baseURL: new URL(page.url()).origin })).newPage();
  await phone.goto("/sign-in");
  await phone.locator("main").getByLabel("Email").fill(email.toUpperCase());
  await phone.getByLabel("Password").fill(password);
  await phone.locator("main").getByRole("button", { name: "Sign in" }).click();
  await phone.waitForURL((url) => !url.pathname.endsWith("/sign-in"));
  await page.goto("/account/security");
  await expectNoViolations(page, "security");
  await page.getByRole("button", { name: /^End the session/ }).click();
  await expect(page.getByRole("button", { name: /^End the session/ })).toHaveCount(0);
  await phone.goto("/account");
  await expect(phone).toHaveURL(/\/sign-in\?to=/);
  await page.getByRole("button", { name: "Sign out" }).first().click();
  await page.waitForURL((url) => url.pathname === "/");
  await page.goto("/account/orders");
  await expect(page).toHaveURL(/\/sign-in\?to=/);
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("R016 a forgotten password is chosen anew by mail; too common a one is refused", async ({ page }) => {
    const email = anybody();
    await register(page, email);
    await page.goto(await mailedLink(page.request, email));
    await page.getByRole("button", { name: "Confirm and sign in" }).click();
    await page.context().clearCookies();
    await page.goto("/forgot-password");
    await page.locator("main").getByLabel("Email").fill(email);
    await page.getByRole("button", { name: "Mail me the link" }).click();
    await expect(page.locator("main").getByRole("status")).toContainText(email);
    await expect(async () => {
      await page.goto(await mailedLink(page.request, email));
      await expect(page.getByRole("heading", { name: "Choose a new password" })).toBeVisible({ timeout: 500 });
    }).toPass();
    await page.getByLabel("New password").fill("Password1!");
    await page.getByRole("button", { name: "Save and sign in" }).click();
    await expect(page.getByRole("alert").first()).toContainText("among the first");
    await page.getByLabel("New password").fill("Other-crossing-9");
    await page.getByRole("button", { name: "Save and sign in" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Hello, Ada");
  });

  test("R009 R010 R011 the button of a provider signs in; a provider that is away leaves guest and email", async ({ page }) => {
    await page.goto("/sign-in");
    await page.getByRole("link", { name: "Continue with Demo ID" }).click();
    await page.getByLabel("Name").fill("Dana Demo");
    await page.getByLabel("Email").fill(anybody());
    await page.getByLabel("The address is verified").check();
    await page.getByRole("button", { name: "Continue" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Hello, Dana");
    await page.goto("/account/security");
    await expect(page.getByRole("button", { name: "Disconnect Demo ID" })).toBeDisabled();
    await page.context().clearCookies();
    await page.goto("/sign-in?error=OAuthSignin");
    await expect(page.getByRole("link", { name: "Continue as a guest" })).toBeVisible();
  });
});

test("S15 R124 a guest who bought turns the order into an account with one password field", async ({ page }) => {
  test.setTimeout(120_000);
  const ann = new Shopper(page);
  await ann.findProduct();
  await ann.addToCart();
  await ann.fillCheckout();
  await ann.placeOrder();
  await ann.payWith(cards.good);
  const number = await ann.confirmed();
  await expect(page.locator("main").getByLabel("Password")).toHaveCount(1);
  await page.locator("main").getByLabel("Password").fill(password);
  await page.locator("main").getByRole("button", { name: "Create account" }).click();
  await expect(page.getByRole("heading", { name: "Look into your mailbox" })).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel("Order number")).toHaveText(number);
});

test("R209 S22 the ways in hold in Arabic and on a phone @phone-ar", async ({ page }) => {
  for (const path of ["/ar/sign-in", "/ar/register", "/ar/forgot-password"]) {
    await page.goto(path);
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    await expectNoViolations(page, path);
    await expectNoSidewaysScroll(page, path);
  }
});

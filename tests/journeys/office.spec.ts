import { expect, type Locator, type Page, test } from "@playwright/test";
import { expectAccessible, expectNoOverhang, order, signIn } from "./desk.ts";
import { Shopper } from "./shopper.ts";

const shops = ["haneul-works", "de-werf"] as const;

test("R053 R054 R128 R182 a seller sends their own parcel, the other shop sees none of it, the office reads the whole story", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const number = await order(page, ...shops);

  await page.goto("/seller/parcels");
  await expect(page).toHaveURL(/\/sign-in\?to=/);
  await signIn(page, "seller");
  await expect(page).toHaveURL(/\/seller\/parcels$/);
  await page.goto("/seller/parcels?state=new");
  await expect(page.getByRole("link", { name: /^New/ })).toHaveAttribute("aria-current", "page");
  const mine = await findParcel(page, number);
  await mine.click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(number);
  const address = page.url();
  await expectAccessible(page, "a parcel to send");

  await page.getByRole("button", { name: "Mark as shipped" }).click();
  await expect(page.locator("main").getByRole("alert")).toBeVisible();
  await expect(page.getByLabel("Tracking number")).toHaveAttribute("aria-invalid", "true");
  await page.getByRole("combobox", { name: /^Carrier/ }).selectOption("other");
  await page.getByLabel("Name of the carrier").fill("Blue Van");
  await page.getByLabel("Tracking number").fill("BV-42");
  await page.getByRole("button", { name: "Mark as shipped" }).click();
  await expect(page.getByRole("main").getByRole("status")).toContainText("Marked as shipped");
  await expect(page.locator("main")).toContainText("Blue Van");
  await expect(page.getByRole("button", { name: "Mark as shipped" })).toHaveCount(0);
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.waitForURL((url) => url.pathname === "/");

  await page.goto(address.replace(/\?.*/, ""));
  await signIn(page, "seller2");
  await expect(page.getByRole("heading", { name: "Not found" })).toBeVisible();
  const theirs = await findParcel(page, number);
  await expect(theirs).toBeVisible();
  await page.context().clearCookies();

  await page.goto(`/admin/orders/${number}`);
  await signIn(page, "admin");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Partly shipped");
  const story = page.getByRole("region", { name: "The whole story" });
  for (const told of [
    "Checkout: Open",
    "Order: Partly shipped",
    "Parcel: Shipped",
    "authorised",
    "orders.order.created",
    "Minjun Han, seller",
  ])
    await expect(story).toContainText(told);
  await story.getByRole("link", { name: /^Audit/ }).click();
  await expect(page).toHaveURL(/kind=audit/);
  await expect(story).toContainText("orders.ship");
  await expect(story).not.toContainText("orders.order.created");

  await page.goto("/admin/orders?state=partlyShipped");
  await page.getByRole("searchbox").fill(number.toLowerCase());
  await page.getByRole("button", { name: "Search", exact: true }).click();
  await expect(page).toHaveURL(/state=partlyShipped/);
  await expect(page.getByRole("main").getByRole("status").first()).toContainText("1 row");
  await expect(page.getByRole("table").getByRole("rowgroup").nth(1).getByRole("link")).toHaveText([number]);
});

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("R054 R212 a seller signs in, after a wrong password with the email kept, and sends a parcel", async ({
    page,
    browser,
  }) => {
    test.setTimeout(120_000);
    const buyer = await browser.newPage();
    const number = await order(buyer, shops[0]);
    await buyer.close();
    await page.goto("/seller");
    const form = page.locator("main form").filter({ has: page.getByLabel("Password") });
    await form.getByLabel("Email").fill("seller@maru.test");
    await form.getByLabel("Password").fill("wrong");
    await form.getByRole("button", { name: "Sign in" }).click();
    await expect(page.locator("main").getByRole("alert")).toContainText("Email or password is not right.");
    await expect(form.getByLabel("Email")).toHaveValue("seller@maru.test");
    await signIn(page, "seller");
    await expect(page).toHaveURL(/\/seller$/);
    await (await findParcel(page, number)).click();
    await page.getByRole("combobox", { name: /^Carrier/ }).selectOption("Hanjin");
    await page.getByLabel("Tracking number").fill("HJ 0042");
    await page.getByRole("button", { name: "Mark as shipped" }).click();
    await expect(page.getByRole("main").getByRole("status")).toContainText("Marked as shipped");
  });
});

test("R013 R223 the doors: a guest is asked who they are, somebody without the right is told so, and nobody is led away", async ({
  page,
}) => {
  await page.goto("/sign-in?to=https://evil.example/");
  await signIn(page, "shopper");
  await expect(page).toHaveURL(/^http:\/\/[^/]*(?:localhost|127\.0\.0\.1)[^/]*\/$/);
  for (const path of ["/seller", "/seller/parcels", "/admin", "/admin/orders", "/ko/admin", "/ar/seller"]) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(403);
    await expect(page.getByRole("main")).toContainText("shopper@maru.test");
  }
  await expectAccessible(page, "no right");
  await page.goto("/admin");
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.waitForURL((url) => url.pathname === "/");
  await page.goto("/admin/orders?state=confirmed");
  await signIn(page, "support");
  await expect(page).toHaveURL(/\/admin\/orders/);
});

for (const locale of ["en", "ar"] as const) {
  const tag = locale === "ar" ? " @phone-ar" : "";
  test(`R212 R213 R209 the working pages are accessible and fit the screen, ${locale}${tag}`, async ({ page }) => {
    test.setTimeout(240_000);
    const visitor = new Shopper(page, locale);
    const say = visitor.say;
    const words = {
      email: say("identity.signIn.email"),
      password: say("identity.signIn.password"),
      submit: say("identity.signIn.submit"),
    };
    for (const [who, paths] of [
      [
        "seller",
        ["/seller", "/seller/parcels", "/seller/parcels?search=nothing+at+all", "/seller/parcels/batch", "/seller/products"],
      ],
      [
        "admin",
        [
          "/admin",
          "/admin/orders?columns=state,sellers",
          "/admin/orders?search=nobody",
          "/admin/products",
          "/admin/customers",
          "/admin/sellers",
        ],
      ],
    ] as const) {
      await page.context().clearCookies();
      await page.goto(visitor.at("/sign-in"));
      await expectAccessible(page, "sign-in");
      await signIn(page, who, words);
      for (const path of paths) {
        await page.goto(visitor.at(path));
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expectAccessible(page, path);
        await expectNoOverhang(page, path);
      }
    }
    const menu = page.getByRole("button", { name: say("identity.desk.menu"), exact: true });
    if (await menu.isVisible()) {
      await menu.click();
      await expect(page.getByRole("link", { name: say("support.nav.orders"), exact: true })).toBeVisible();
      await expectAccessible(page, "menu");
      await page.keyboard.press("Escape");
      await expect(menu).toBeFocused();
    }
  });
}

test("R209 the languages of the working pages have the same places", async ({ page }) => {
  for (const locale of ["ko", "ar"] as const) {
    const visitor = new Shopper(page, locale);
    await page.context().clearCookies();
    await page.goto(visitor.at("/seller"));
    const { say } = visitor;
    const words = {
      email: say("identity.signIn.email"),
      password: say("identity.signIn.password"),
      submit: say("identity.signIn.submit"),
    };
    await signIn(page, "staff", words);
    await expect(page.locator("html")).toHaveAttribute("dir", locale === "ar" ? "rtl" : "ltr");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("sellers.centre.home.title"));
    const parcels = page
      .getByRole("navigation", { name: say("sellers.centre.name") })
      .getByRole("link")
      .nth(1);
    await parcels.click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("sellers.centre.list.title"));
    await expect(parcels).toContainText(say("sellers.centre.nav.parcels"));
    await expect(parcels).toHaveAttribute("aria-current", "page");
  }
});

/** The row of an order's parcel, on whatever page of the list it stands. */
async function findParcel(page: Page, number: string): Promise<Locator> {
  for (let n = 1; n < 50; n++) {
    await page.goto(`/seller/parcels?page=${n}`);
    const row = page.getByRole("link", { name: number });
    if ((await row.count()) > 0) return row;
    if ((await page.locator('a[rel="next"]').count()) === 0) break;
  }
  throw new Error(`${number} is not in the list`);
}

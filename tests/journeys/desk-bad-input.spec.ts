import { expect, type Page, test } from "@playwright/test";
import { enter, expectNoOverhang, rowLinks } from "./desk.ts";

const long = (text: string) => text.repeat(Math.ceil(10_000 / text.length)).slice(0, 10_000);
const nobody = "00000000-0000-7000-8000-000000000000";

/** Queries that no list can mean. */
const queries = [
  `search=${long("x")}`,
  `search=${encodeURIComponent("🫖".repeat(300))}`,
  "search=%00%1f'%22;--%5c%25_$1%ef%bf%bd",
  `number=${long("7K2M8P1Q ").replaceAll(" ", ",")}`,
  "page=1e9",
  "page=-1",
  "page=9999",
  "page=1&page=2",
  "sort=evil&size=1000&density=thick&columns=evil,__proto__",
  `view=${nobody}`,
  "state=gone&state.op=near&placed=0000-99-99&placed.op=between&total=1e9&total.currency=USD",
  "placed.span=own&placed.from=2026-12-31&placed.to=2026-01-01",
  Array.from({ length: 300 }, (_, n) => `key${n}=1`).join("&"),
  "__proto__=1&constructor=2&toString=3",
  `state=${long("new")}`,
];

async function expectCalm(page: Page, path: string): Promise<void> {
  const answer = await page.goto(path);
  const where = path.slice(0, 90);
  expect(answer?.status(), where).toBe(200);
  await expect(page.getByRole("heading", { level: 1 }), where).toBeVisible();
  await expectNoOverhang(page, where);
}

for (const [who, lists] of [
  ["seller", ["/seller/parcels", "/seller/products", "/seller/parcels/batch"]],
  ["admin", ["/admin/orders", "/admin/products", "/admin/customers", "/admin/sellers"]],
] as const) {
  test(`A14 A3 U02 U10 no address of the ${who}'s lists is an error`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width: 390, height: 700 });
    await enter(page, who, lists[0]);
    for (const path of lists) for (const query of queries) await expectCalm(page, `${path}?${query}`);
  });
}

test("Z02 Z06 an id of nobody's or of another shop's is not found, whatever is written in its place", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  await enter(page, "seller2", "/seller/parcels");
  const foreign = new URL((await rowLinks(page).first().getAttribute("href")) ?? "", page.url()).pathname;
  const id = foreign.split("/").at(-1);
  const other = await browser.newPage();
  await enter(other, "seller", "/seller");
  for (const written of [id, nobody, "1", "%00", "__proto__", long("a"), "%F0%9F%AB%96"]) {
    const answer = await other.goto(`/seller/parcels/${written}`);
    expect([written?.slice(0, 40), answer?.status()]).toEqual([written?.slice(0, 40), 404]);
    await expect(other.getByRole("heading", { name: "Not found" })).toBeVisible();
  }
  for (const page of ["batch", "slips"]) {
    const answer = await other.goto(`/seller/parcels/${page}?id=${id}&id=x&id=${long("b")}`);
    expect(answer?.status()).toBeLessThan(500);
    await expect(other.getByRole("article")).toHaveCount(0);
    await expect(other.getByRole("button", { name: "Mark as shipped" })).toHaveCount(0);
  }
  await enter(other, "admin", "/admin");
  for (const written of ["ZZZZZZZZZZ", "%00", long("a"), "%F0%9F%AB%96"])
    expect([written.slice(0, 40), (await other.goto(`/admin/orders/${written}`))?.status()]).toEqual([written.slice(0, 40), 404]);
  await other.close();
});

/** Names as long and as strange as the forms let them be, put where the rows have theirs. */
const names = [
  "Wolfeschlegelsteinhausenbergerdorff".repeat(9).slice(0, 300),
  "أبو عبد الرحمن Smith-Jones 🫖 ".repeat(20).slice(0, 300),
  "김수한무거북이와두루미삼천갑자동방삭".repeat(17).slice(0, 300),
];

for (const locale of ["en", "ar"] as const) {
  test(`R209 R213 SC 1.4.10 long names, mixed directions and 280 pixels break no page of the desks, ${locale}`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    const at = (path: string) => (locale === "en" ? path : `/${locale}${path}`);
    for (const [who, paths] of [
      ["seller", ["/seller", "/seller/parcels", "/seller/products"]],
      ["admin", ["/admin", "/admin/orders", "/admin/products", "/admin/customers", "/admin/sellers"]],
    ] as const) {
      await enter(page, who, who === "admin" ? "/admin" : "/seller");
      const open = rowLinks(page).first();
      const record = new URL((await open.getAttribute("href")) ?? "", page.url()).pathname;
      for (const path of [...paths, record]) {
        await page.setViewportSize({ width: 280, height: 600 });
        await page.goto(at(path));
        await expectNoOverhang(page, `${path} 280`);
        await page.evaluate(putNames, names);
        for (const width of [280, 320, 800, 1280]) {
          await page.setViewportSize({ width, height: width === 320 ? 256 : 800 });
          await expectNoOverhang(page, `${path} ${width} with long names`);
        }
      }
    }
  });
}

function putNames(names: readonly string[]): void {
  let at = 0;
  for (const node of document.querySelectorAll(
    "main td bdi, main td .line-clamp-2, main h1, main dd bdi, main address bdi, main li bdi",
  ))
    if (node.children.length === 0 && !node.closest("time, .tabular, .sr-only, .whitespace-nowrap"))
      node.textContent = names[at++ % names.length] ?? "";
}

test("SC 1.4.10 1.4.4 at 400 % every panel opens, scrolls and closes", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await enter(page, "admin", "/admin/orders?state=delivered");
  for (const name of ["Filters", "Display", "Save view"]) {
    await page
      .getByRole("button", { name: new RegExp(`${name}|1 filter`) })
      .first()
      .click();
    const close = page.locator(":popover-open").getByRole("button", { name: "Close" });
    await expect(close).toBeInViewport();
    await expectNoOverhang(page, name);
    const last = page.locator(":popover-open").getByRole("button").last();
    await last.scrollIntoViewIfNeeded();
    await expect(last).toBeInViewport();
    await close.click();
    await expect(page.locator(":popover-open")).toHaveCount(0);
  }
});

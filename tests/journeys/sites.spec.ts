import { expect, test } from "@playwright/test";

test("R025 R045 R209 a product page speaks to machines too: canonical, languages, structured data", async ({ page, request }) => {
  await page.goto("/");
  const href = await page.locator('main a[href*="/p/"]').first().getAttribute("href");
  const html = await (await request.get(href ?? "")).text();
  expect(html).toContain('rel="canonical"');
  for (const lang of ["en", "ko", "ar", "x-default"]) expect(html).toMatch(new RegExp(`hreflang="${lang}"`, "i"));
  const data = [...html.matchAll(/<script type="application\/ld\+json"[^>]*>([\s\S]*?)<\/script>/g)].map((one) =>
    JSON.parse(one[1] ?? ""),
  );
  const types = JSON.stringify(data);
  for (const type of ["ProductGroup", "Offer", "BreadcrumbList"]) expect(types).toContain(type);
});

test("R224 every page carries a strict content policy; nothing inline slips through", async ({ page, request }) => {
  const refused: string[] = [];
  page.on("console", (message) => message.text().includes("Content Security Policy") && refused.push(message.text()));
  for (const path of ["/", "/c/home", "/cart", "/track", "/sign-in", "/search?q=mug", "/ar"]) {
    const answer = await request.get(path);
    const policy = answer.headers()["content-security-policy"] ?? "";
    expect(policy, path).toContain("script-src");
    expect(policy, path).not.toContain("unsafe-inline");
    expect(policy, path).not.toContain("unsafe-eval");
    expect(policy, path).toContain("frame-ancestors 'none'");
    expect(answer.headers()["x-content-type-options"]).toBe("nosniff");
    await page.goto(path);
  }
  expect(refused).toEqual([]);
});

test("R224 N12 what saw a cookie is never kept by a shared cache", async ({ page, request }) => {
  await page.goto("/cart");
  for (const path of ["/cart", "/checkout", "/track", "/sign-in"]) {
    expect((await request.get(path)).headers()["cache-control"], path).toMatch(/no-store/);
  }
});

const unknown = [
  "/p/no-such-thing",
  "/c/no/such/place",
  "/nothing/here",
  "/ko/p/no-such-thing",
  "/xx/cart",
  "/localhost~en~auto/cart",
  "/orders/ZZZZZZZZZZ",
  "/.env",
  "/.git/config",
];
for (const path of unknown) {
  test(`N10 ${path} is a real 404`, async ({ request }) => {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect(answer.status()).toBe(404);
    expect(await answer.text()).not.toMatch(/at .*\.(ts|js):\d+|prisma|postgres/i);
  });
}

test("R209 a page that is not there says so in the language of the site", async ({ page }) => {
  await page.goto("/ko/p/no-such-thing");
  await expect(page.locator("html")).toHaveAttribute("lang", "ko");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("페이지를 찾을 수 없어요");
});

test("S22 R210 languages and currencies keep the page", async ({ page }) => {
  await page.goto("/");
  await page.locator('main a[href*="/p/"]').first().click();
  await page.waitForURL(/\/p\//);
  const path = new URL(page.url()).pathname;
  await page.locator("header details summary").last().click();
  await page.getByRole("link", { name: "العربية" }).click();
  await page.waitForURL(`**/ar${path}`);
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await page.locator("header details summary").last().click();
  await page.locator('button[name="currency"][value="KWD"]').click();
  await page.waitForURL(`**/ar${path}`);
  await expect(page.locator("main")).toContainText(/د\.ك|KWD/);
});

test("R022 a category shows twenty at a time, in every order, under an address of its own", async ({ page }) => {
  await page.goto("/c/home?page=2");
  await expect(page.locator('main a[href*="/p/"]').first()).toBeVisible();
  for (const sort of ["popularity", "newest", "priceAsc", "priceDesc", "rating"]) {
    const answer = await page.goto(`/c/home?sort=${sort}`);
    expect(answer?.status(), sort).toBe(200);
    const products = await page
      .locator('main a[href*="/p/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(new Set(products).size, sort).toBeLessThanOrEqual(20);
    expect(new Set(products).size, sort).toBeGreaterThan(0);
  }
  for (const bad of ["page=0", "page=-1", "page=1e9", "page=1.5", "sort=nonsense", "page=9999", "page=2&page=3"]) {
    const answer = await page.goto(`/c/home?${bad}`);
    expect(answer?.status() ?? 500, bad).toBeLessThan(500);
  }
});

test("R225 a deed from another site is refused", async ({ request, baseURL }) => {
  const send = (headers: Record<string, string>) =>
    request.post("/api/trpc/checkout.start", { headers: { "content-type": "application/json", ...headers }, data: "{}" });
  expect((await send({ origin: "https://evil.example" })).status()).toBe(403);
  expect((await send({ origin: "null" })).status()).toBe(403);
  expect((await send({ origin: baseURL ?? "", "sec-fetch-site": "cross-site" })).status()).toBe(403);
  expect((await send({ origin: baseURL ?? "" })).status()).toBe(422);
});

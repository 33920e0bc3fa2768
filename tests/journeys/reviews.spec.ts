import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectNoOverhang } from "./desk.ts";
import { Shopper } from "./shopper.ts";

/** The product that most people have spoken of. */
async function muchReviewed(page: Page): Promise<{ slug: string; count: number }> {
  const asked = { json: { sort: "popularity" } };
  const answer = await page.request.get(`/api/trpc/catalog.listing?input=${encodeURIComponent(JSON.stringify(asked))}`);
  const { items } = (await answer.json()).result.data.json as { items: { slug: string; rating: { count: number } }[] };
  const [most] = items.sort((a, b) => b.rating.count - a.rating.count);
  if (!most || most.rating.count < 21) throw new Error("nobody says much of anything");
  return { slug: most.slug, count: most.rating.count };
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled });

    test("S13 R149 from the product's bars to only those stars, in every order, page by page", async ({ page }) => {
      const { slug } = await muchReviewed(page);
      await page.goto(`/p/${slug}`);
      const section = page.getByRole("region", { name: "Reviews" });
      await expect(section.getByRole("article")).toHaveCount(3);
      await section.getByRole("link", { name: /^4 stars/ }).click();
      await expect(page).toHaveURL(`/p/${slug}/reviews?stars=4`);
      const reviews = page.getByRole("article");
      await expect(reviews.getByRole("img", { name: "4 out of 5 stars" })).toHaveCount(await reviews.count());
      await expect(page.getByRole("link", { name: /^4 stars/ })).toHaveAttribute("aria-current", "true");

      await page.getByRole("link", { name: "Remove: 4 stars" }).click();
      await expect(page).toHaveURL(`/p/${slug}/reviews`);
      await expect(reviews).toHaveCount(10);
      await page.getByRole("link", { name: "Lowest" }).click();
      await expect(page).toHaveURL(/sort=lowest/);
      await expect(reviews.first().getByRole("img", { name: /^[12] out of 5/ })).toBeVisible();
      const first = await reviews.first().textContent();
      await page.getByRole("link", { name: "Next" }).click();
      await expect(page).toHaveURL(/sort=lowest&page=2/);
      await expect(reviews).toHaveCount(10);
      expect(await reviews.first().textContent()).not.toBe(first);
    });
  });
}

test("R149 a filtered list is not for search engines, a page too far is not there, and nonsense is the plain list", async ({
  page,
  request,
}) => {
  const { slug, count } = await muchReviewed(page);
  const read = async (query: string) => request.get(`/p/${slug}/reviews${query}`);
  expect(await (await read("")).text()).not.toMatch(/name="robots" content="noindex/);
  expect(await (await read("?stars=5")).text()).toMatch(/name="robots" content="noindex/);
  expect(await (await read("?page=2")).text()).toContain(`/p/${slug}/reviews?page=2"`);
  expect((await read(`?page=${Math.ceil(count / 10) + 1}`)).status()).toBe(404);
  expect((await request.get("/p/no-such-thing/reviews")).status()).toBe(404);
  for (const query of ["?stars=6", "?stars=x&sort=y&page=-1", "?sort=recent&sort=lowest"])
    expect((await read(query)).status()).toBe(200);
  const answer = await read("");
  expect(answer.headers()["content-security-policy"]).toContain("nonce-");
});

test("R149 R209 R212 R213 reviews are read in every language, each in its own direction, and fit the screen @all", async ({
  page,
}, { project }) => {
  const visitor = new Shopper(page, project.name === "phone-ar" ? "ar" : project.name === "desktop-ko" ? "ko" : "en");
  const { slug } = await muchReviewed(page);
  await page.goto(visitor.at(`/p/${slug}/reviews`));
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  for (const review of await page.getByRole("article").all()) {
    await expect(review.locator("[lang][dir=auto]").first()).toHaveAttribute("lang", /^(en|ko|ar)$/);
  }
  await expectNoOverhang(page, "reviews");
  await expectAccessible(page, "reviews");
  await page.goto(visitor.at(`/p/${slug}`));
  await expectAccessible(page, "a product with reviews");
});

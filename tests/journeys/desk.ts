import AxeBuilder from "@axe-core/playwright";
import { type APIRequestContext, expect, type Page } from "@playwright/test";
import { cards, Shopper } from "./shopper.ts";

/** Who works in the demo world; the password of all is the same. */
export type Worker = "seller" | "seller2" | "staff" | "support" | "admin" | "super" | "shopper";

const password = "Maru-demo-1";
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Signs in on the page where the person stands, by its words. */
export async function signIn(
  page: Page,
  who: Worker,
  words = { email: "Email", password: "Password", submit: "Sign in" },
): Promise<void> {
  const form = page.locator("main form").filter({ has: page.getByLabel(words.password) });
  await form.getByLabel(words.email).fill(`${who}@maru.test`);
  await form.getByLabel(words.password).fill(password);
  await form.getByRole("button", { name: words.submit }).click();
  await page.waitForURL((url) => !url.pathname.endsWith("/sign-in"));
}

/** An order with one thing of each of these shops: the cart by the programs' door, the payment on the provider's own page. */
export async function order(page: Page, ...shops: string[]): Promise<string> {
  const ann = new Shopper(page);
  await page.goto("/");
  const api = page.request;
  for (const seller of shops) await tell(api, "cart.add", { variantId: await somethingOf(api, seller), quantity: 1 });
  await tell(api, "checkout.start");
  await tell(api, "checkout.setAddress", { email: ann.home.email, ...ann.home.address });
  await tell(api, "checkout.setShipping", { method: "standard" });
  await page.goto("/checkout/review");
  await ann.placeOrder();
  await ann.payWith(cards.good);
  const number = await ann.confirmed();
  await page.context().clearCookies();
  return number;
}

/** A variant of a shop that can be bought now. */
export async function somethingOf(api: APIRequestContext, seller: string): Promise<string> {
  const { items } = (await ask(api, "catalog.listing", { seller })) as { items: { slug: string; stock: string }[] };
  for (const { slug } of items.filter(({ stock }) => stock === "in")) {
    const { variants } = (await ask(api, "catalog.product", { slug })) as { variants: { id: string; stock: string }[] };
    const found = variants.find(({ stock }) => stock === "in");
    if (found) return found.id;
  }
  throw new Error(`${seller} has nothing left`);
}

/** A question of the shop, by the programs' door. */
export async function ask(api: APIRequestContext, path: string, input: unknown): Promise<unknown> {
  const answer = await api.get(`/api/trpc/${path}?input=${encodeURIComponent(JSON.stringify({ json: input }))}`);
  return resultOf(await answer.json(), path);
}

/** A deed of the shop, by the programs' door. */
export async function tell(api: APIRequestContext, path: string, input?: unknown): Promise<unknown> {
  const data = input === undefined ? {} : { json: input };
  const origin = new URL((await api.get("/api/health/live")).url()).origin;
  const answer = await api.post(`/api/trpc/${path}`, { data, headers: { origin } });
  return resultOf(await answer.json(), path);
}

function resultOf(body: { result?: { data: { json: unknown } } }, path: string): unknown {
  if (!body.result) throw new Error(`${path}: ${JSON.stringify(body)}`);
  return body.result.data.json;
}

export async function expectAccessible(page: Page, where: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
    const said = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target} ${node.failureSummary}`));
    expect(said, `${where}, ${colorScheme}`).toEqual([]);
  }
}

/** Nothing hangs over the edge of the screen. */
export async function expectNoOverhang(page: Page, where: string): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), where).toBeLessThanOrEqual(0);
}

/** Who has signed in already, by this run of the tests: as in a browser, once is enough, and nobody seems to guess passwords. */
const signedIn = new Map<Worker, Awaited<ReturnType<ReturnType<Page["context"]>["cookies"]>>>();

/** Comes to a page of the desks as somebody who works there. */
export async function enter(page: Page, who: Worker, path: string): Promise<void> {
  const jar = page.context();
  await jar.clearCookies();
  await jar.addCookies(signedIn.get(who) ?? []);
  await page.goto(path);
  if (new URL(page.url()).pathname.endsWith("/sign-in")) {
    await signIn(page, who);
    signedIn.set(who, await jar.cookies());
  }
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

/** The rows of a list without its head, their links and their boxes. */
export const rows = (page: Page) => page.getByRole("table").getByRole("rowgroup").nth(1).getByRole("row");
export const rowLinks = (page: Page) => rows(page).getByRole("link");
export const boxes = (page: Page) => rows(page).getByRole("checkbox");

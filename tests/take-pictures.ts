/**
 * `npm run pictures`: takes the README's pictures of a demo shop that is open at `BASE_URL` (http://localhost:3000), so that they
 * are never of an older one. Buys one thing on the way.
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import sharp from "sharp";
import { CHROMIUM_FLAGS, findChromium } from "./journeys/chromium.ts";
import { signIn } from "./journeys/desk.ts";
import { Shopper } from "./journeys/shopper.ts";

const baseURL = process.env.BASE_URL ?? "http://localhost:3000";
const folder = path.resolve(import.meta.dirname, "../docs/pictures");
const desktop = { baseURL, viewport: { width: 1280, height: 860 }, deviceScaleFactor: 1.5 };
const phone = { baseURL, viewport: { width: 390, height: 780 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

const { executablePath, env } = findChromium();
const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS, env: { ...strings(process.env), ...env } });
mkdirSync(folder, { recursive: true });
try {
  await shop(browser);
  await arabicPhone(browser);
  await desks(browser);
} finally {
  await browser.close();
}

async function shop(from: Browser): Promise<void> {
  const page = await (await from.newContext(desktop)).newPage();
  await visit(page, "/");
  await keep(page, "home");
  const ann = new Shopper(page);
  const product = "/p/nagi-round-glazed-mug";
  await visit(page, product);
  await keep(page, "product");
  await visit(page, product);
  await ann.addToCart();
  await ann.fillCheckout();
  await page.waitForLoadState("networkidle");
  await keep(page, "checkout");
}

async function arabicPhone(from: Browser): Promise<void> {
  const page = await (await from.newContext({ ...phone, locale: "ar" })).newPage();
  await visit(page, "/ar");
  await keep(page, "home-ar");
  await visit(page, "/ar/c/home/kitchen");
  await keep(page, "category-ar");
  const english = await (await from.newContext(phone)).newPage();
  await visit(english, "/p/nagi-round-glazed-mug");
  await keep(english, "product-phone");
}

async function desks(from: Browser): Promise<void> {
  for (const [who, address, name] of [
    ["seller", "/seller", "seller"],
    ["admin", "/admin/orders", "admin"],
  ] as const) {
    const page = await (await from.newContext(desktop)).newPage();
    await visit(page, "/sign-in");
    await signIn(page, who);
    await visit(page, address);
    await keep(page, name);
  }
}

/** Opened twice: the first visit has its pictures drawn. */
async function visit(page: Page, address: string): Promise<void> {
  for (let times = 0; times < 2; times++) await page.goto(address, { waitUntil: "networkidle", timeout: 60_000 });
}

async function keep(page: Page, name: string): Promise<void> {
  const picture = await page.screenshot();
  await sharp(picture)
    .webp({ quality: 78 })
    .toFile(path.join(folder, `${name}.webp`));
  console.log(`docs/pictures/${name}.webp`);
}

function strings(source: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(source).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

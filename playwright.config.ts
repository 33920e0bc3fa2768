/**
 * The journeys, against a served production build (`npm test` brings it; `BASE_URL` says where it is).
 *
 * A test runs in `desktop-en`, unless its title (or its describe's) carries tags, and then in exactly the projects they name:
 * `@desktop-en`, `@phone-ar`, `@desktop-ko`; `@all` is all three.
 */
import { defineConfig, devices } from "@playwright/test";
import { CHROMIUM_FLAGS, findChromium } from "./tests/journeys/chromium.ts";

const { executablePath, env } = findChromium();
const ANY_TAG = /@(desktop-en|phone-ar|desktop-ko|all)\b/;
const desktop = { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 800 } };

/** Titles without a tag, or with this one: Playwright knows only patterns, so "no tag at all" is a look-ahead. */
const DEFAULT_PROJECT = new RegExp(`^(?!.*${ANY_TAG.source})|@(desktop-en|all)\\b`);

export default defineConfig({
  testDir: "tests/journeys",
  outputDir: "test-results",
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: process.env.PLAYWRIGHT_JSON ?? ".maru/test/playwright.json" }]],
  use: {
    baseURL: process.env.BASE_URL ?? "http://localhost:3000",
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    actionTimeout: 15_000,
    launchOptions: { executablePath, args: CHROMIUM_FLAGS, env: { ...stringsOf(process.env), ...env } },
  },
  projects: [
    { name: "desktop-en", grep: DEFAULT_PROJECT, use: { ...desktop, locale: "en-US", timezoneId: "America/New_York" } },
    {
      name: "phone-ar",
      grep: /@(phone-ar|all)\b/,
      use: { ...devices["Pixel 7"], viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, locale: "ar" },
    },
    { name: "desktop-ko", grep: /@(desktop-ko|all)\b/, use: { ...desktop, locale: "ko-KR", timezoneId: "Asia/Seoul" } },
  ],
});

function stringsOf(source: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(source).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

import { expect, type Locator, type Page } from "@playwright/test";
import { patternOf, wordsOf } from "./words.ts";

export interface Home {
  locale: "en" | "ko" | "ar";
  address: Record<string, string>;
  email: string;
}

/** Where each shopper of the journeys lives, as the address form of that country asks. */
export const homes: Record<Home["locale"], Home> = {
  en: {
    locale: "en",
    email: "ann@maru.test",
    address: {
      country: "US",
      firstName: "Ann",
      lastName: "Lee",
      line1: "1 Main St",
      city: "San Francisco",
      region: "CA",
      postalCode: "94103",
    },
  },
  ko: {
    locale: "ko",
    email: "seoyeon@maru.test",
    address: {
      country: "KR",
      firstName: "서연",
      lastName: "이",
      line1: "북촌로 12",
      city: "서울",
      postalCode: "03052",
      phone: "010-1234-5678",
    },
  },
  ar: {
    locale: "ar",
    email: "layla@maru.test",
    address: {
      country: "AE",
      firstName: "ليلى",
      lastName: "حداد",
      line1: "شارع الوصل 8",
      city: "دبي",
      region: "DU",
      phone: "+971501234567",
    },
  },
};

/** Cards of the payment sandbox, by what happens. */
export const cards = {
  good: "4242 4242 4242 4242",
  poor: "4000 0000 0000 9995",
  declined: "4000 0000 0000 0002",
  asks: "4000 0027 6000 3184",
  late: "4000 0000 0000 0077",
  silent: "4000 0000 0000 0341",
} as const;

/** Somebody who shops: does what a person does, by what the page says. */
export class Shopper {
  readonly page: Page;
  readonly home: Home;
  readonly say: (key: string) => string;

  constructor(page: Page, locale: Home["locale"] = "en") {
    this.page = page;
    this.home = homes[locale];
    this.say = wordsOf(locale);
  }

  at(path: string): string {
    return this.home.locale === "en" ? path : `/${this.home.locale}${path === "/" ? "" : path}`;
  }

  /** A control by its words, whether it is a button or a link. */
  control(words: string): Locator {
    const name = patternOf(words);
    const named = { name: new RegExp(`^\\s*${name.source}\\s*$`) };
    return this.page.getByRole("button", named).or(this.page.getByRole("link", named)).first();
  }

  /** From the home page through a category to a product that can be bought. */
  async findProduct(): Promise<void> {
    await this.page.goto(this.at("/"));
    await this.page.locator('main a[href*="/c/"]').first().click();
    await this.page.waitForURL(/\/c\//);
    await this.page.locator('main a[href*="/p/"]').first().click();
    await this.page.waitForURL(/\/p\//);
    await expect(this.page.getByRole("heading", { level: 1 })).toBeVisible();
  }

  /** Adds what is shown; where the first choice is sold out, another is taken. */
  async addToCart(): Promise<void> {
    const add = this.page.getByRole("button", { name: this.say("catalog.product.add") });
    for (const group of await this.openQuestions()) await group.locator('input[type="radio"]').first().check({ force: true });
    await this.choosePossible(add);
    await add.click();
    await expect(this.page.locator('header a[href$="/cart"] [data-count]')).toHaveAttribute("data-count", /[1-9]/);
  }

  /** What only the buyer knows, such as their size: groups of which nothing is chosen yet. */
  async openQuestions(): Promise<Locator[]> {
    const groups = await this.page.locator("main form fieldset:has(input[type=radio])").all();
    const answers = await Promise.all(groups.map((group) => group.locator("input:checked").count()));
    return groups.filter((_, n) => answers[n] === 0);
  }

  private async choosePossible(add: Locator): Promise<void> {
    const radios = this.page.locator('main form input[type="radio"]');
    for (let tries = 0; (await add.isDisabled()) && tries < (await radios.count()); tries++)
      await radios.nth(tries).check({ force: true });
  }

  async openCart(): Promise<void> {
    await this.page.goto(this.at("/cart"));
    await expect(this.page.getByRole("heading", { level: 1 })).toBeVisible();
  }

  /** From the cart to the review step. */
  async fillCheckout(): Promise<void> {
    await this.openCart();
    await this.control(this.say("cart.page.checkout")).click();
    await this.fillAddress();
    await this.control(this.say("checkout.page.toShipping")).click();
    await this.page.locator('input[type="radio"][name="method"]').first().check();
    await this.control(this.say("checkout.page.toPayment")).click();
    await this.control(this.say("checkout.page.toReview")).click();
    await expect(this.control(this.say("checkout.page.place"))).toBeVisible();
  }

  async fillAddress(): Promise<void> {
    const { page, home } = this;
    const country = page.locator('select[name="country"]');
    await expect(country).toBeVisible();
    if ((await country.inputValue()) !== home.address.country) {
      await country.selectOption(home.address.country ?? "");
      const update = page.locator('button[name="show"][value="country"]');
      if (await update.isVisible()) await update.click();
      await expect(country).toHaveValue(home.address.country ?? "");
    }
    await page.locator('input[name="email"]').fill(home.email);
    for (const [name, value] of Object.entries(home.address)) {
      if (name === "country") continue;
      const field = page.locator(`[name="${name}"]:visible`);
      if (name === "region") await field.selectOption(value);
      else await field.fill(value);
    }
  }

  async placeOrder(): Promise<void> {
    await this.control(this.say("checkout.page.place")).click();
    await this.page.waitForURL(/\/pay\//);
  }

  /** On the provider's own page; it speaks the shopper's language too, so its controls are known by what they do. */
  async payWith(card: string): Promise<void> {
    const { page } = this;
    await page.locator('input[name="number"]').fill(card);
    await page.locator('input[name="expiry"]').fill("12/34");
    await page.locator('input[name="cvc"]').fill("123");
    await page.locator('button[name="do"][value="pay"]').click();
  }

  /** The confirmation page, and the order number that it shows. */
  async confirmed(): Promise<string> {
    const { page } = this;
    await page.waitForURL(/\/orders\/[0-9A-Z]{10}/, { timeout: 30_000 });
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(patternOf(this.say("orders.thanks.title")));
    const number = await page.getByLabel(this.say("orders.number")).first().textContent();
    return (number ?? "").trim();
  }

  async track(number: string): Promise<void> {
    const { page } = this;
    await page.goto(this.at("/track"));
    await page.locator('main input[name="number"]').fill(number);
    await page.locator('main input[name="email"]').fill(this.home.email);
    await page.locator('main form button[type="submit"]').click();
    await expect(page.getByText(number).first()).toBeVisible();
  }

  /** The mails about something, on the page that lists them; each has a second link to its text. */
  mailsAbout(words: string): Locator {
    return this.page.locator('a[href^="/api/dev/mail/"]:not([href*="as=text"])', { hasText: words });
  }

  /** Moves the focus forward by Tab until it is there, as somebody without a mouse does. */
  async tabTo(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    for (let tabs = 0; tabs < 120; tabs++) {
      if (await target.evaluate((node) => node === document.activeElement)) return;
      await this.page.keyboard.press("Tab");
    }
    throw new Error(`The focus never came to ${target}`);
  }

  /** Presses a control by keyboard. */
  async press(key: string): Promise<void> {
    await this.tabTo(this.control(this.say(key)));
    await this.page.keyboard.press("Enter");
  }

  async typeAddress(): Promise<void> {
    const { page, home } = this;
    await this.tabTo(page.locator('input[name="email"]'));
    await page.keyboard.type(home.email);
    for (const [name, value] of Object.entries(home.address)) {
      if (name === "country") continue;
      await this.tabTo(page.locator(`[name="${name}"]:visible`));
      await page.keyboard.type(name === "region" ? "California" : value);
    }
  }
}

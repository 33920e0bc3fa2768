import { expect, test } from "@playwright/test";
import { countScript, paintsOf } from "./first-visit.ts";

const pages = {
  home: () => "/",
  category: () => "/c/play/toys",
  product: (first: string) => first,
};

for (const [name, addressOf] of Object.entries(pages))
  test(`R222 ${name}: little script, nothing jumps, and the picture one sees first is asked for first @desktop-en @phone-ar`, async ({
    page,
    request,
  }) => {
    const list = await (await request.get("/c/play/toys")).text();
    const address = addressOf(list.match(/href="(\/p\/[^"]+)"/)?.[1] ?? "");
    await page.goto(address, { waitUntil: "networkidle" });
    const context = await page.context().browser()?.newContext(test.info().project.use);
    if (!context) throw new Error("no browser");
    const visitor = await context.newPage();
    const script = await countScript(await context.newCDPSession(visitor));
    await visitor.goto(address, { waitUntil: "networkidle" });
    const { painted, cls } = await paintsOf(visitor);
    expect(script()).toBeGreaterThan(50_000);
    expect(script()).toBeLessThanOrEqual(175_000);
    expect(cls).toBeLessThanOrEqual(0.02);
    if (name !== "category") expect(painted).toMatch(/^<img[^>]*fetchpriority="high"/);
    for (const picture of await visitor.locator("main img").all()) {
      expect(await picture.getAttribute("width")).toMatch(/^\d+$/);
      expect(await picture.getAttribute("height")).toMatch(/^\d+$/);
    }
    await context.close();
  });

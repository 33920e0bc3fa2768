import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Nothing that axe knows is wrong with the page as it stands now, experimental names of controls included. */
export async function expectNoViolations(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: { type: "tag", values: tags }, rules: { "label-content-name-mismatch": { enabled: true } } })
    .analyze();
  const said = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${where}: ${id} ${node.target} ${node.failureSummary}`),
  );
  expect(said).toEqual([]);
}

/** What sticks out sideways, but for what scrolls in a place of its own. */
export async function expectNoSidewaysScroll(page: Page, where: string): Promise<void> {
  const out = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll("body *")]
      .filter((node) => {
        const { left, right, width: own } = node.getBoundingClientRect();
        if (own === 0 || (right <= width + 1 && left >= -1)) return false;
        for (let outer = node.parentElement; outer && outer !== document.body; outer = outer.parentElement)
          if (getComputedStyle(outer).overflowX !== "visible") return false;
        return true;
      })
      .slice(-3)
      .map((node) => `${node.tagName} ${node.className} "${node.textContent?.slice(0, 40)}"`);
  });
  expect(out, where).toEqual([]);
}

/** Letters, words and lines set apart as WCAG 1.4.12 lets a reader do. */
export const textSpacing = `*{line-height:1.5!important;letter-spacing:0.12em!important;word-spacing:0.16em!important}
  p{margin-block-end:2em!important}`;

/** Texts that are cut off, as `tag "words"`. What is cut on purpose shows an ellipsis or is for screen readers only. */
export function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("body *")]
      .filter((node) => {
        const style = getComputedStyle(node);
        if (style.textOverflow === "ellipsis" || node.clientHeight <= 1 || !node.checkVisibility()) return false;
        if (!node.textContent?.trim() || node.closest("svg, .sr-only")) return false;
        const cuts = (overflow: string) => overflow === "hidden" || overflow === "clip";
        const [isTall, isWide] = [node.scrollHeight > node.clientHeight + 2, node.scrollWidth > node.clientWidth + 2];
        return (isTall && cuts(style.overflowY)) || (isWide && cuts(style.overflowX));
      })
      .map((node) => `${node.tagName} "${node.textContent?.trim().slice(0, 40)}"`),
  );
}

/** Makes every text of the page 40 % longer, with accents, as the wordiest languages are. */
export async function lengthenWords(page: Page): Promise<void> {
  await page.evaluate(() => {
    const accents: Record<string, string> = { a: "á", e: "ë", i: "ï", o: "ö", u: "ü", n: "ñ", c: "ç" };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? "";
      if (!text.trim() || node.parentElement?.closest("script, style, noscript, bdi, [data-count]")) continue;
      const longer = [...text].map((letter) => accents[letter] ?? letter).join("");
      node.textContent = `${longer}${" lörem ïpsüm dölör sït".repeat(9).slice(0, Math.ceil(text.trim().length * 0.4))}`;
    }
  });
}

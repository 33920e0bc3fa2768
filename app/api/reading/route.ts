import { cookiesOf } from "#server/cookies.ts";
import { readingOfWords } from "#server/identity/rules.ts";

/**
 * What the reader chose, as a style sheet, for browsers that run no script: with one, an attribute does it (`first-script.ts`).
 * `light-dark()` is compiled to the two `--lightningcss-` switches in our own sheets, so they are set along with the scheme.
 */
export function GET(request: Request): Response {
  const { text, contrast, theme, motion } = readingOfWords(cookiesOf(request.headers.get("cookie")).get("reading") ?? "");
  const root = [
    text === "large" && "font-size:115%",
    text === "larger" && "font-size:132%",
    contrast === "more" && "--more:1",
    theme === "light" && "color-scheme:light;--lightningcss-light:initial;--lightningcss-dark: ",
    theme === "dark" && "color-scheme:dark;--lightningcss-light: ;--lightningcss-dark:initial",
  ].filter(Boolean);
  const calm = motion === "less" ? "*,::before,::after{animation:none!important;transition:none!important}" : "";
  return new Response(`:root:root{${root.join(";")}}${calm}`, {
    headers: { "content-type": "text/css; charset=utf-8", "cache-control": "private, no-store" },
  });
}

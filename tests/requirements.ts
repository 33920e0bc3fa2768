/**
 * `npm run requirements`: which tests name which requirement (`R001` in the title of a test or of a group of tests), and
 * which requirements no test names. A range in a title (`R067-R069`) names all between.
 */
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const PLACES = ["{app,bin,prisma,server,tests}/**/*.test.ts", "tests/journeys/**/*.ts"];
const LAST = 248;

/** The first argument of `describe`, `it` or `test` and their variants, where it is a plain text. */
const TITLE = /\b(?:describe|it|test)(?:\.\w+)*\(\s*(?:(["'])((?:\\.|(?!\1).)*)\1|`([^`]*)`)/g;
const NUMBERS = /\bR(\d{3})(?:\s*(?:-|–|to)\s*R(\d{3}))?\b/g;

function titlesIn(file: string): string[] {
  const source = readFileSync(path.join(ROOT, file), "utf8");
  return Array.from(source.matchAll(TITLE), ([, , quoted, templated]) => quoted ?? templated ?? "");
}

function numbersIn(title: string): number[] {
  return Array.from(title.matchAll(NUMBERS)).flatMap(([, from, to]) => {
    const first = Number(from);
    return Array.from({ length: Math.max(1, Number(to ?? from) - first + 1) }, (_, index) => first + index);
  });
}

function collect(): Map<number, string[]> {
  const named = new Map<number, string[]>();
  const files = [...new Set(PLACES.flatMap((pattern) => globSync(pattern, { cwd: ROOT })))].sort();
  for (const file of files)
    for (const title of titlesIn(file))
      for (const number of new Set(numbersIn(title))) named.set(number, [...(named.get(number) ?? []), `${file}: ${title}`]);
  return named;
}

const written = (number: number) => `R${String(number).padStart(3, "0")}`;

const named = collect();
const all = Array.from({ length: LAST }, (_, index) => index + 1);
const covered = all.filter((number) => named.has(number));
const open = all.filter((number) => !named.has(number));
const unknown = [...named.keys()].filter((number) => number < 1 || number > LAST);

for (const number of covered) console.log([written(number), ...(named.get(number) ?? [])].join("\n  "));
console.log(`\n${covered.length} of ${LAST} requirements are named by a test. Without one:`);
for (let at = 0; at < open.length; at += 16)
  console.log(
    `  ${open
      .slice(at, at + 16)
      .map(written)
      .join(" ")}`,
  );
for (const number of unknown) console.log(`There is no ${written(number)}: ${named.get(number)?.join("; ")}`);
process.exitCode = unknown.length > 0 ? 1 : 0;

import { globSync, readFileSync } from "node:fs";
import type { Findings } from "./code-rules.ts";
import { type Source, textsOf } from "./source.ts";

type Words = { [key: string]: string | Words };

function readWords(file: string): Words {
  return JSON.parse(readFileSync(file, "utf8"));
}

function keysOf(words: Words, prefix = ""): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === "string" ? [prefix + key] : keysOf(value, `${prefix}${key}.`),
  );
}

/** Keys that one locale has and English has not, or the other way round. */
export function unevenWords(): Findings {
  const locales = globSync("messages/*/").map((folder) => folder.split(/[\\/]/)[1] ?? "");
  const domains = new Set(globSync("messages/*/*.json").map((file) => file.split(/[\\/]/)[2] ?? ""));
  return [...domains].flatMap((domain) => {
    const keys = locales.map((locale) => new Set(keysOf(readOrNothing(`messages/${locale}/${domain}`))));
    const all = [...new Set(keys.flatMap((some) => [...some]))];
    return all.flatMap((key) =>
      locales.filter((_, n) => !keys[n]?.has(key)).map((locale) => `messages/${locale}/${domain}: lacks ${key}`),
    );
  });
}

function readOrNothing(file: string): Words {
  try {
    return readWords(file);
  } catch {
    return {};
  }
}

/** Refusals with words that no code ever says. */
export function unsaidRefusals(sources: readonly Source[]): Findings {
  const said = new Set(sources.flatMap((source) => [...textsOf(source)]));
  return globSync("messages/en/*.json").flatMap((file) => {
    const domain = file.replace(/.*[\\/]|\.json$/g, "");
    const { refusals = {} } = readWords(file);
    const codes = typeof refusals === "string" ? [] : Object.keys(refusals).map((reason) => `${domain}.${reason}`);
    return codes.filter((code) => !said.has(code)).map((code) => `${file}: ${code} is never said`);
  });
}

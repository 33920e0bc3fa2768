/** Half-open range of UTF-16 positions in a text: what a page marks. */
export interface TextRange {
  start: number;
  end: number;
}

const wordsMax = 8;

/** The words a search wants, at most eight: without quotes, and without those it excludes by a minus. */
export function wordsOf(q: string): string[] {
  const words = q.split(/[\s"|()]+/u).filter((word) => word !== "" && !word.startsWith("-"));
  return [...new Set(words)].slice(0, wordsMax);
}

/** Whether a search is words only, so that finding them anywhere means the same as asking in the search language. */
export function isPlain(q: string): boolean {
  return !/"|(?:^|\s)-/.test(q);
}

/** A LIKE pattern for a text that contains `word`; its `%`, `_` and `\` stand for themselves. */
export function containing(word: string): string {
  return `%${word.replace(/[\\%_]/g, "\\$&")}%`;
}

/** Where the words stand in a text, without regard to case or accents, in order and without overlap. */
export function rangesOf(text: string, words: readonly string[]): TextRange[] {
  const { folded, starts } = fold(text);
  const found = words.flatMap((word) => occurrences(folded, fold(word).folded));
  const ranges: TextRange[] = [];
  for (const { start, end } of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = ranges.at(-1);
    const range = { start: starts[start] ?? 0, end: starts[end] ?? text.length };
    if (!last || range.start > last.end) ranges.push(range);
    else last.end = Math.max(last.end, range.end);
  }
  return ranges;
}

function occurrences(text: string, word: string): TextRange[] {
  const ranges: TextRange[] = [];
  if (word === "") return ranges;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    ranges.push({ start: at, end: at + word.length });
  }
  return ranges;
}

/** Lower case without combining marks, with the position in the original of each position in the result. */
function fold(text: string): { folded: string; starts: number[] } {
  let folded = "";
  const starts: number[] = [];
  let at = 0;
  for (const sign of text) {
    const plain = /\p{Script=Hangul}/u.test(sign) ? sign : sign.normalize("NFKD").replace(/\p{M}/gu, "");
    const lower = plain.toLowerCase();
    for (let i = 0; i < lower.length; i++) starts.push(at);
    folded += lower;
    at += sign.length;
  }
  starts.push(at);
  return { folded, starts };
}

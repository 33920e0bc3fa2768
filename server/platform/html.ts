/** A piece of markup that is already safe. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

type Part = Html | string | number | false | null | undefined | readonly Part[];

/** Markup whose inserted values are escaped unless they are markup themselves; false and null leave nothing behind. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(strings.reduce((text, piece, index) => text + render(parts[index - 1]) + piece));
}

/** `template` with each `{name}` replaced; text stays text, markup stays markup. */
export function fill(template: string, values: Record<string, Html | string>): Html {
  const pieces = template.split(/(\{\w+\})/).map((piece) => values[piece.slice(1, -1)] ?? piece);
  return new Html(pieces.map(render).join(""));
}

function render(part: Part): string {
  if (part === false || part === null || part === undefined) return "";
  if (part instanceof Html) return part.text;
  if (Array.isArray(part)) return part.map(render).join("");
  return String(part).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

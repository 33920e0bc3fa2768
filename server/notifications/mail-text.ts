import type { MailBlock, MailDraft } from "./mail.ts";

/** The mail for readers without markup: the same words in the same order. */
export function mailText(mail: MailDraft): string {
  return [mail.heading, ...mail.blocks.map(blockText), `--\n${mail.footer}`].join("\n\n");
}

function blockText(block: MailBlock): string {
  switch (block.kind) {
    case "text":
      return block.text;
    case "button":
      return `${block.label}:\n${block.href}`;
    case "lines":
      return [block.title, ...block.lines].join("\n");
    case "facts":
      return block.rows.map(({ label, value }) => `${label}: ${value}`).join("\n");
    case "items":
      return [
        [block.title, block.note].filter(Boolean).join("\n"),
        ...block.items.map(({ name, details, amount }) =>
          [`- ${name}`, ...details.map((detail) => `  ${detail}`), `  ${amount}`].join("\n"),
        ),
      ].join("\n");
  }
}

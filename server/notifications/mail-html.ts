import { isRightToLeft } from "#messages/format.ts";
import { Html, html } from "#server/platform/html.ts";
import type { MailBlock, MailDraft, MailItem } from "./mail.ts";
import { mailStyle } from "./mail-style.ts";

/** The mail as an HTML document that mailboxes understand: tables for the shape, `dir` on each for right-to-left scripts. */
export function mailHtml(mail: MailDraft): string {
  const dir = isRightToLeft(mail.locale) ? "rtl" : "ltr";
  return html`<!doctype html>
<html lang="${mail.locale}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${mail.subject}</title>
<style>${new Html(mailStyle)}</style>
</head>
<body bgcolor="#faf8f4">
<div class="preview">${mail.preview}</div>
<table role="presentation" class="ground" width="100%" cellpadding="0" cellspacing="0" dir="${dir}"><tr><td align="center">
<br>
<table role="presentation" class="sheet" width="600" cellpadding="0" cellspacing="0" dir="${dir}" bgcolor="#ffffff">
<tr><td class="head"><a class="mark" href="${mail.origin}/">Maru</a></td></tr>
<tr><td class="title"><h1>${mail.heading}</h1></td></tr>
${mail.blocks.map((block) => html`<tr><td class="block">${blockHtml(block, dir)}</td></tr>`)}
</table>
<table role="presentation" width="600" cellpadding="0" cellspacing="0" dir="${dir}"><tr><td class="foot" align="center">${mail.footer}</td></tr></table>
</td></tr></table>
</body>
</html>`.toString();
}

function blockHtml(block: MailBlock, dir: string): Html {
  switch (block.kind) {
    case "text":
      return html`<p${block.isQuiet ? html` class="quiet"` : ""}>${block.text}</p>`;
    case "button":
      return html`<a class="button" href="${block.href}">${block.label}</a>`;
    case "lines":
      return html`<h2>${block.title}</h2>${block.lines.map((line) => html`<p><bdi>${line}</bdi></p>`)}`;
    case "facts":
      return html`<table class="facts" width="100%" cellpadding="0" cellspacing="0" dir="${dir}">${block.rows.map(
        ({ label, value, isStrong }) =>
          html`<tr${isStrong ? html` class="strong"` : ""}><th scope="row">${label}</th><td><bdi>${value}</bdi></td></tr>`,
      )}</table>`;
    case "items":
      return html`<h2>${block.title}</h2>${block.note && html`<p class="detail">${block.note}</p>`}<br>
<table role="presentation" class="items" width="100%" cellpadding="0" cellspacing="0" dir="${dir}">${block.items.map(itemHtml)}</table>`;
  }
}

function itemHtml({ name, details, amount, picture }: MailItem): Html {
  return html`<tr>
<td class="picture" width="64">${picture && html`<img src="${picture.src}" alt="" width="64" height="${picture.height}">`}</td>
<td><p class="name"><bdi>${name}</bdi></p>${details.map((detail) => html`<p class="detail"><bdi>${detail}</bdi></p>`)}</td>
<td class="amount"><bdi>${amount}</bdi></td>
</tr>`;
}

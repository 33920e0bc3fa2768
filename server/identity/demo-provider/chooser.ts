import { Html, html } from "#server/platform/html.ts";

const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: Canvas; color: CanvasText; }
main { width: min(26rem, calc(100vw - 2rem)); padding: 2rem 0; }
h1 { font-size: 1.4rem; margin: 0 0 .25rem; } p { margin: 0 0 1.25rem; opacity: .75; }
form { margin: 0 0 .75rem; }
button, input:not([type=checkbox]) { font: inherit; width: 100%; box-sizing: border-box; min-height: 3rem; border-radius: .5rem; border: 1px solid GrayText; padding: .5rem 1rem; background: Canvas; color: CanvasText; text-align: start; }
button { cursor: pointer; } button:hover { border-color: CanvasText; } small { display: block; opacity: .75; }
fieldset { border: 0; padding: 1.25rem 0 0; margin: 1.25rem 0 0; border-top: 1px solid GrayText; display: grid; gap: .75rem; }
legend { font-weight: 600; } label { display: grid; gap: .25rem; } .line { display: flex; gap: .5rem; align-items: center; }
.go { background: CanvasText; color: Canvas; text-align: center; font-weight: 600; }`;

const people = [
  { name: "Dana Demo", email: "dana@openid.test", isVerified: true, note: "address verified" },
  { name: "Uri Unproved", email: "uri@openid.test", isVerified: false, note: "address not verified" },
];

const carried = [
  "client_id",
  "redirect_uri",
  "response_type",
  "scope",
  "state",
  "nonce",
  "code_challenge",
  "code_challenge_method",
];

/** Where one says who one is: one of the people there, or anybody. */
export function chooserPage(asked: URLSearchParams): string {
  const kept = carried.map((name) => html`<input type="hidden" name="${name}" value="${asked.get(name) ?? ""}">`);
  const ways = people.map(
    ({ name, email, isVerified, note }) => html`<form method="post" action="/authorize">${kept}
<input type="hidden" name="name" value="${name}"><input type="hidden" name="email" value="${email}">
${isVerified ? html`<input type="hidden" name="verified" value="on">` : ""}
<button>${name}<small>${email}, ${note}</small></button></form>`,
  );
  return document(html`<h1>Demo ID</h1><p>A provider of this demonstration. Who are you today?</p>${ways}
<form method="post" action="/authorize">${kept}<fieldset><legend>Somebody else</legend>
<label>Name<input name="name" required maxlength="120"></label>
<label>Email<input name="email" required maxlength="254"></label>
<label class="line"><input type="checkbox" name="verified"> The address is verified</label>
<button class="go">Continue</button></fieldset></form>`);
}

export function errorPage(): string {
  return document(html`<h1>Demo ID</h1><p>This request is not one of the shop's. Please go back and try again.</p>`);
}

function document(content: Html): string {
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Demo ID</title><style>${new Html(style)}</style></head><body><main>${content}</main></body></html>`.toString();
}

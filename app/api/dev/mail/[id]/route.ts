import { createHash } from "node:crypto";
import { mailById } from "#server/notifications/queries.ts";
import { mailInput } from "#server/notifications/schema.ts";
import { isRefusal, refusalStatus } from "#server/platform/refusal.ts";
import { systemContext } from "#server/platform/system-context.ts";

/** A mail of the demo's mailbox as a document of its own: as it looks, or with `?as=text` as plain text. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const input = mailInput.safeParse(await params);
  if (!input.success) return Response.json({ error: "platform.missing" }, { status: 404 });
  try {
    const { html, text } = await mailById(systemContext("guest"), input.data);
    const isText = new URL(request.url).searchParams.get("as") === "text";
    return isText ? document(text, "text/plain", "default-src 'none'") : document(html, "text/html", mailPolicy(html));
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return Response.json({ error: error.code }, { status: refusalStatus[error.kind].http });
  }
}

function document(body: string, type: string, policy: string): Response {
  const headers = {
    "content-type": `${type}; charset=utf-8`,
    "content-security-policy": policy,
    "cache-control": "private, no-store",
  };
  return new Response(body, { headers });
}

/** Nothing runs in a mail; its one style sheet is known by its hash. Its links lead on in the same window. */
function mailPolicy(html: string): string {
  const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? "";
  const hash = createHash("sha256").update(style).digest("base64");
  return `default-src 'none'; style-src 'sha256-${hash}'; img-src *; sandbox allow-popups; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
}

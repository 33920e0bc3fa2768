import type { IncomingMessage, ServerResponse } from "node:http";
import { readPlainBody } from "#app/api/read-plain-body.ts";
import { receiveWebhook } from "#server/checkout/receive-webhook.ts";
import { isSecure } from "#server/cookies.ts";
import { guards } from "#server/platform/guards.mjs";
import { log } from "#server/platform/log.ts";
import { isRefusal, refusalStatus } from "#server/platform/refusal.ts";
import { systemContext } from "#server/platform/system-context.ts";
import { asRefusal } from "#server/platform/trpc.ts";

export const bodyBytesMax = 256 * 1024;
const place = /^\/api\/webhooks\/([a-z0-9-]{1,40})$/;

interface Answer {
  status: number;
  body: object;
}

/** What a provider is told of its message; null for one that was longer than anybody sends. */
export async function answerWebhook(provider: string, headers: Pick<Headers, "get">, body: string | null): Promise<Answer> {
  if (body === null) return { status: 413, body: { error: "platform.bodyTooLarge" } };
  const ctx = systemContext(`webhook:${provider.slice(0, 40)}`);
  try {
    await receiveWebhook(ctx, provider, headers, body);
    return { status: 200, body: { received: true } };
  } catch (error) {
    const refusal = isRefusal(error) ? error : asRefusal(error);
    if (refusal) return { status: refusalStatus[refusal.kind].http, body: { error: refusal.code } };
    log.error({ err: error, request: ctx.request.id, provider }, "fault in a webhook");
    return { status: 500, body: { error: "platform.fault", reference: ctx.request.id } };
  }
}

/** The same before Next, for a message of a stated length. */
export function answerPlainWebhook(request: IncomingMessage, response: ServerResponse): boolean {
  const provider = request.method === "POST" ? place.exec(request.url ?? "")?.[1] : undefined;
  if (!provider || !(Number(request.headers["content-length"]) <= bodyBytesMax)) return false;
  const headers = { get: (name: string) => request.headers[name]?.toString() ?? null };
  readPlainBody(request)
    .then((body) => answerWebhook(provider, headers, body))
    .then(({ status, body }) => {
      const text = JSON.stringify(body);
      const said = { ...guards(isSecure()), "content-type": "application/json", "content-length": Buffer.byteLength(text) };
      response.writeHead(status, said).end(text);
    })
    .catch(() => response.destroy());
  return true;
}

import { readBody } from "#app/api/read-body.ts";
import { receiveWebhook } from "#server/checkout/receive-webhook.ts";
import { log } from "#server/platform/log.ts";
import { isRefusal, refusalStatus } from "#server/platform/refusal.ts";
import { systemContext } from "#server/platform/system-context.ts";
import { asRefusal } from "#server/platform/trpc.ts";

const bodyBytesMax = 256 * 1024;

/** A provider's message, byte for byte as it came: its signature covers the raw body. */
export async function POST(request: Request, { params }: { params: Promise<{ provider: string }> }): Promise<Response> {
  const { provider } = await params;
  const body = await readBody(request, bodyBytesMax);
  if (body === null) return Response.json({ error: "platform.bodyTooLarge" }, { status: 413 });
  const ctx = systemContext(`webhook:${provider.slice(0, 40)}`);
  try {
    await receiveWebhook(ctx, provider, request.headers, body);
    return Response.json({ received: true });
  } catch (error) {
    const refusal = isRefusal(error) ? error : asRefusal(error);
    if (refusal) return Response.json({ error: refusal.code }, { status: refusalStatus[refusal.kind].http });
    log.error({ err: error, request: ctx.request.id, provider }, "fault in a webhook");
    return Response.json({ error: "platform.fault", reference: ctx.request.id }, { status: 500 });
  }
}

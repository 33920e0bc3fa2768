import { readBody } from "#app/api/read-body.ts";
import { offerEarly } from "#server/platform/early-answers.ts";
import { isDevelopment } from "#server/platform/env.ts";
import { answerPlainWebhook, answerWebhook, bodyBytesMax } from "./answer-webhook.ts";

// In development Next must look at every request, or it would not see that a file has changed.
if (!isDevelopment()) offerEarly("webhooks", answerPlainWebhook);

/** A provider's message, byte for byte as it came: its signature covers the raw body. */
export async function POST(request: Request, { params }: { params: Promise<{ provider: string }> }): Promise<Response> {
  const { provider } = await params;
  const { status, body } = await answerWebhook(provider, request.headers, await readBody(request, bodyBytesMax));
  return Response.json(body, { status });
}

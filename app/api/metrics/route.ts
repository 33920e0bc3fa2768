import { database } from "#server/platform/database.ts";
import { metricsText } from "#server/platform/metrics-text.ts";

export const dynamic = "force-dynamic";

/** What Prometheus collects. Names and numbers only; nobody's data. */
export async function GET(): Promise<Response> {
  const body = await metricsText(database());
  return new Response(body, {
    headers: { "content-type": "text/plain; version=0.0.4; charset=utf-8", "cache-control": "no-store" },
  });
}

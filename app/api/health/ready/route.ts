import { database } from "#server/platform/database.ts";
import { readiness } from "#server/platform/health.ts";

export const dynamic = "force-dynamic";

/** Requests can be served: the database answers and its migrations are whole. A stuck outbox shows, and turns nobody away. */
export async function GET(): Promise<Response> {
  const health = await readiness(database());
  const status = health.status === "ok" ? 200 : 503;
  return Response.json({ ...health, version: "0.1.0" }, { status, headers: { "cache-control": "no-store" } });
}

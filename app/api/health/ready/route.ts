import { database } from "#server/platform/database.ts";
import { log } from "#server/platform/log.ts";

export const dynamic = "force-dynamic";

/** Requests can be served: settings are right and the database answers. */
export async function GET(): Promise<Response> {
  const isUp = await askDatabase();
  const body = { status: isUp ? "ok" : "unavailable", checks: { database: isUp ? "ok" : "unavailable" }, version: "0.1.0" };
  return Response.json(body, { status: isUp ? 200 : 503, headers: { "cache-control": "no-store" } });
}

async function askDatabase(): Promise<boolean> {
  try {
    await database().$queryRaw`select 1`;
    return true;
  } catch (error) {
    log.error({ err: error }, "the database does not answer");
    return false;
  }
}

import { oneRow } from "#server/platform/bench.ts";
import { database } from "#server/platform/database.ts";
import { isBench } from "#server/platform/env.ts";

export const dynamic = "force-dynamic";

/** A route handler with one indexed query behind it, for `npm run bench`. */
export async function GET(): Promise<Response> {
  if (!isBench()) return new Response(null, { status: 404 });
  return Response.json(await oneRow(database()));
}

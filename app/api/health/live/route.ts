export const dynamic = "force-dynamic";

/** The process answers. */
export function GET(): Response {
  return Response.json({ status: "ok", version: "0.1.0" }, { headers: { "cache-control": "no-store" } });
}

import type { Instrumentation } from "next";

/** Runs once when the server starts, before its first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { startServer } = await import("#server/start-server.ts");
  await startServer();
}

/** What a render or a handler threw and nobody caught: logged with its inner text, shown only as a reference. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, { routePath, routeType }) => {
  const { log } = await import("#server/platform/log.ts");
  const { digest } = error as { digest?: string };
  log.error({ err: error, reference: digest, method: request.method, route: routePath, kind: routeType }, "fault in a request");
};

import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { peerHeader } from "./context.ts";
import { followExpiry } from "./platform/expire-pages.ts";
import { followInvariants } from "./platform/metrics-text.ts";

/** What the web process needs before its first request, beside what it makes when first asked. */
export async function startServer(): Promise<void> {
  subscribe("http.server.request.start", markPeer);
  followExpiry();
  followInvariants();
}

/** Writes the connection's own address over whatever the caller sent under that name. */
function markPeer(message: unknown): void {
  const { request } = message as { request: IncomingMessage };
  request.headers[peerHeader] = request.socket.remoteAddress ?? "";
}

import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, RequestListener, Server, ServerResponse } from "node:http";
import { peerHeader } from "./context.ts";
import { followAccounts } from "./identity/accounts.ts";
import { holdAnswer } from "./platform/answer-status.ts";
import { isAnsweredEarly } from "./platform/early-answers.ts";
import { isDevelopment } from "./platform/env.ts";
import { followExpiry } from "./platform/expire-pages.ts";
import { followInvariants } from "./platform/metrics-text.ts";
import { keptAnswers } from "./platform/page-cache.ts";

/** What the web process needs before its first request, beside what it makes when first asked. */
export async function startServer(): Promise<void> {
  subscribe("http.server.request.start", meet);
  followExpiry();
  followAccounts();
  followInvariants();
}

/**
 * Before anybody else looks at a request: writes the connection's own address over whatever the caller sent under that name, and
 * turns an address that is no text (`/p/%E0%A4%A`), at which Next would fail, into one that nothing answers.
 */
function meet(message: unknown): void {
  const { request, response, server } = message as { request: IncomingMessage; response: ServerResponse; server: Server };
  // In development Next must see every request, or it would answer with pages that are not any more.
  if (!isDevelopment()) standBefore(server);
  request.headers[peerHeader] = request.socket.remoteAddress ?? "";
  if (!isText(request.url ?? "")) request.url = "/-";
  holdAnswer(response);
}

const met = new WeakSet<Server>();

/** Next makes the server itself, so what answers before Next takes its place at the first request. */
function standBefore(server: Server): void {
  if (met.has(server)) return;
  met.add(server);
  const next = server.listeners("request") as RequestListener[];
  server.removeAllListeners("request");
  server.on("request", (request, response) => {
    if (!keptAnswers().answer(request, response) && !isAnsweredEarly(request, response))
      for (const listen of next) listen.call(server, request, response);
  });
}

function isText(address: string): boolean {
  try {
    decodeURIComponent(address);
    return true;
  } catch {
    return false;
  }
}

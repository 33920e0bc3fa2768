import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { apiCall, isAuthorised, json, read } from "./api.ts";
import { serveAsset, serveFont } from "./assets.ts";
import { handlePage } from "./hosted/hosted-page.ts";
import type { Answer } from "./idempotency.ts";
import { once } from "./idempotency.ts";
import { Rejection } from "./rejection.ts";
import type { Sandbox } from "./sandbox.ts";
import { defaultScript, type Fault, scriptSchema, takeFault } from "./script.ts";

const bodyMax = 64 * 1024;

/** Answers one request. What goes wrong inside is logged by its message only, so that no card number can reach a log. */
export async function handleRequest(sandbox: Sandbox, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const url = URL.parse(request.url ?? "/", sandbox.settings.origin);
    if (url?.origin !== sandbox.settings.origin) throw new Rejection(404, "noSuchPage");
    const body = await readBody(request);
    await route(sandbox, request, response, url, body);
  } catch (error) {
    const isKnown = error instanceof Rejection;
    if (!isKnown)
      console.error(
        JSON.stringify({ level: "error", at: "payment sandbox", error: error instanceof Error ? error.message : "unknown" }),
      );
    if (!response.headersSent) send(response, json(isKnown ? error.status : 500, { error: isKnown ? error.code : "fault" }));
    else response.destroy();
  }
}

async function route(
  sandbox: Sandbox,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  body: string,
): Promise<void> {
  const [, place = ""] = url.pathname.split("/");
  if (place === "pay") return handlePage(sandbox, request, response, url, body);
  if (place === "assets") return serveAsset(request, response, url.pathname);
  if (place === "fonts") return serveFont(response, url.pathname);
  if (place === "v1") return handleApi(sandbox, request, response, url, body);
  if (url.pathname === "/health") return send(response, json(200, { status: "ok" }));
  if (url.pathname === "/_script" || url.pathname === "/_script/reset")
    return handleScript(sandbox, request, response, url, body);
  throw new Rejection(404, "noSuchPage");
}

async function handleApi(
  sandbox: Sandbox,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  body: string,
): Promise<void> {
  const call = apiCall(sandbox, request, url, body);
  const fault = takeFault(sandbox.script, call.point);
  if (fault) return handleFault(sandbox, fault, call.answer, request, response, url, body);
  send(response, await call.answer());
}

/** Plays a scripted fault: before the effect, after it, or instead of it. */
async function handleFault(
  { store, write }: Sandbox,
  { kind, ms }: Fault,
  answer: () => Promise<Answer>,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  body: string,
): Promise<void> {
  if (kind === "error500") return send(response, json(500, { error: "scripted" }));
  if (kind === "error429") return send(response.setHeader("retry-after", "1"), json(429, { error: "tooMany" }));
  if (kind === "cutBefore") return void response.destroy();
  if (kind === "error500Stored") {
    const key = String(request.headers["idempotency-key"] ?? "");
    return send(
      response,
      await once(store, write, key, `${url.pathname}\n${body}`, async () => ({
        change: null,
        answer: json(500, { error: "scripted" }),
      })),
    );
  }
  const late = kind === "hangBefore" ? json(504, { error: "scripted" }) : await answer();
  if (kind === "cutAfter") return void response.destroy();
  await wait(ms);
  send(response, late);
}

/** `POST /_script` sets the whole script, `POST /_script/reset` clears it; both need the merchant's key. */
async function handleScript(
  sandbox: Sandbox,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  body: string,
): Promise<void> {
  if (!isAuthorised(request, sandbox.settings.apiKey)) throw new Rejection(401, "unauthorised");
  if (request.method !== "POST") throw new Rejection(405, "methodWrong");
  sandbox.script = url.pathname.endsWith("/reset") ? defaultScript() : read(scriptSchema, body);
  send(response, json(200, sandbox.script));
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > bodyMax) throw new Rejection(413, "tooLarge");
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

function send(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
  response.end(body);
}

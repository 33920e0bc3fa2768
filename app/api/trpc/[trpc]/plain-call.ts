import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { callTRPCProcedure, getTRPCErrorFromUnknown, getTRPCErrorShape, TRPCError } from "@trpc/server";
import superjson from "superjson";
import { isOwnOrigin } from "#app/_trpc/own-origin.ts";
import { readPlainBody } from "#app/api/read-plain-body.ts";
import { contextOf } from "#server/context.ts";
import { cookiesOf, isSecure } from "#server/cookies.ts";
import type { Context } from "#server/platform/context.ts";
import { guards } from "#server/platform/guards.mjs";
import { log } from "#server/platform/log.ts";
import { bytesOf } from "#server/platform/shared-answers.ts";
import { appRouter } from "#server/router.ts";
import { contextRefused, ownHeaders } from "./answer-headers.ts";

interface Call {
  path: string;
  type: "query" | "mutation";
  query: URLSearchParams;
}

const prefix = "/api/trpc/";
const bodyBytesMax = 100_000;
/** What is shorter is not worth packing. */
const packedFrom = 1024;
const zip = promisify(gzip);
const never = new AbortController().signal;

/**
 * Answers one call that is plainly that: a question by GET, or a deed by POST as JSON from a page of this host. What is more, or
 * other, or wrong in itself (a batch, a stream, a subscription, a foreign origin) goes the whole way through the route, which
 * answers the same calls in the same words.
 */
export function answerPlainCall(request: IncomingMessage, response: ServerResponse): boolean {
  const call = plainCall(request);
  if (!call) return false;
  answer(call, request, response).catch((error) => {
    log.error({ err: error, path: call.path }, "fault in a plain call");
    response.destroy();
  });
  return true;
}

function plainCall({ method, url = "", headers }: IncomingMessage): Call | null {
  if (!url.startsWith(prefix) || headers["trpc-accept"] || headers.accept === "text/event-stream") return null;
  const [path = "", search = ""] = url.slice(prefix.length).split("?", 2);
  const procedures = appRouter._def.procedures as unknown as Record<string, { _def: { type: string } }>;
  const type = Object.hasOwn(procedures, path) ? procedures[path]?._def.type : null;
  const query = new URLSearchParams(search);
  if (query.has("batch")) return null;
  if (method === "GET" && type === "query") return { path, type, query };
  return method === "POST" && type === "mutation" && isPlainBody(headers) ? { path, type, query } : null;
}

function isPlainBody(headers: IncomingMessage["headers"]): boolean {
  const length = Number(headers["content-length"]);
  const isJson = /^application\/json\b/i.test(headers["content-type"] ?? "");
  return isJson && length >= 0 && length <= bodyBytesMax && isOwnOrigin(readable(headers));
}

function readable(headers: IncomingMessage["headers"]): Pick<Headers, "get"> {
  return { get: (name) => headers[name]?.toString() ?? null };
}

async function answer(call: Call, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = call.type === "mutation" ? await readPlainBody(request) : null;
  const cookies = cookiesOf(request.headers.cookie ?? null);
  const locale = call.query.get("locale") ?? undefined;
  const ctx = await contextOf({ headers: readable(request.headers), cookies, locale }).catch(contextRefused);
  if (ctx instanceof Response) return send(request, response, ctx.status, {}, Buffer.from(await ctx.text()));
  const { status, bytes } = await callFor(ctx, call, () => inputOf(call, body));
  const headers = new Headers();
  cookies.applyTo(headers);
  ownHeaders(ctx, headers);
  const given = { ...Object.fromEntries(headers), "set-cookie": headers.getSetCookie() };
  return send(request, response, status, given, bytes);
}

async function callFor(ctx: Context, { path, type }: Call, input: () => unknown): Promise<{ status: number; bytes: Buffer }> {
  try {
    const getRawInput = async () => input();
    const data = await callTRPCProcedure({ router: appRouter, path, type, getRawInput, ctx, signal: never, batchIndex: 0 });
    return { status: 200, bytes: bytesOf(data, (data) => `{"result":{"data":${superjson.stringify(data)}}}`) };
  } catch (cause) {
    const error = getTRPCErrorFromUnknown(cause);
    const shape = getTRPCErrorShape({ config: appRouter._def._config, error, type, path, input: undefined, ctx });
    return { status: shape.data.httpStatus, bytes: Buffer.from(`{"error":${superjson.stringify(shape)}}`) };
  }
}

/** Read late, so that one that cannot be read is refused like any other. */
function inputOf({ query }: Call, body: string | null): unknown {
  const text = body ?? query.get("input");
  if (text === null) return undefined;
  try {
    return superjson.deserialize(JSON.parse(text));
  } catch (cause) {
    throw new TRPCError({ code: "BAD_REQUEST", cause });
  }
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  own: OutgoingHttpHeaders,
  bytes: Buffer,
): Promise<void> {
  const isPacked = bytes.length >= packedFrom && /\bgzip\b(?!\s*;\s*q=0)/.test(String(request.headers["accept-encoding"] ?? ""));
  const body = isPacked ? await zip(bytes) : bytes;
  const headers: OutgoingHttpHeaders = {
    ...guards(isSecure()),
    ...own,
    "content-type": "application/json",
    vary: "accept-encoding",
  };
  if (isPacked) headers["content-encoding"] = "gzip";
  response.writeHead(status, { ...headers, "content-length": body.length }).end(body);
}

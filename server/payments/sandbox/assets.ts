import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { fontFile } from "#server/platform/font-files.ts";
import { Rejection } from "./rejection.ts";

const types: Record<string, string> = {
  "pay.css": "text/css; charset=utf-8",
  "faces.css": "text/css; charset=utf-8",
  "controls.css": "text/css; charset=utf-8",
  "pay.js": "text/javascript; charset=utf-8",
};
const files = new Map(Object.keys(types).map((name) => [name, readFileSync(new URL(`./assets/${name}`, import.meta.url))]));

/** The shop's own letters, so that every machine can read the page. */
export async function serveFont(response: ServerResponse, path: string): Promise<void> {
  const found = await fontFile(path.slice(path.lastIndexOf("/") + 1));
  if (!found) throw new Rejection(404, "noSuchPage");
  response.writeHead(200, { ...found.headers, "x-content-type-options": "nosniff" });
  response.end(found.content);
}

/** The hosted page's style and its one small script. */
export function serveAsset(request: IncomingMessage, response: ServerResponse, path: string): void {
  const name = path.slice("/assets/".length);
  const file = files.get(name);
  if (!file) throw new Rejection(404, "noSuchPage");
  if (request.method !== "GET" && request.method !== "HEAD") throw new Rejection(405, "methodWrong");
  response.writeHead(200, {
    "content-type": types[name],
    "cache-control": "public, max-age=300",
    "x-content-type-options": "nosniff",
  });
  response.end(request.method === "HEAD" ? undefined : file);
}

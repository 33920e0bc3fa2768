import type { IncomingMessage } from "node:http";

/** The whole body as text, of a request whose length was looked at before. */
export async function readPlainBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}

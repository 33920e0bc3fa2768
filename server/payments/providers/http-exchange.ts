import http from "node:http";
import https from "node:https";

export interface Exchange {
  method: "GET" | "POST";
  url: URL;
  headers: Record<string, string>;
  body?: string;
  connectMs: number;
  totalMs: number;
}

export interface ExchangeAnswer {
  status: number;
  headers: http.IncomingHttpHeaders;
  body: string;
}

/** No answer came. `mayHaveArrived` tells a call that was never sent from one whose effect is unknown. */
export class ExchangeFailed extends Error {
  override readonly name = "ExchangeFailed";
  readonly mayHaveArrived: boolean;

  constructor(mayHaveArrived: boolean, cause: Error) {
    super(cause.message, { cause });
    this.mayHaveArrived = mayHaveArrived;
  }
}

const answerMax = 1024 * 1024;
const agents = {
  "http:": new http.Agent({ keepAlive: true, maxSockets: 32, timeout: 30_000 }),
  "https:": new https.Agent({ keepAlive: true, maxSockets: 32, timeout: 30_000 }),
};

/**
 * One request and its answer, without redirects. Connecting may take `connectMs` and all of it `totalMs`, which the platform's
 * fetch cannot tell apart: a call that never left is safe to give up, a call that left is not. Throws ExchangeFailed.
 */
export function exchange({ method, url, headers, body, connectMs, totalMs }: Exchange): Promise<ExchangeAnswer> {
  return new Promise((resolve, reject) => {
    let isConnected = false;
    const isSecure = url.protocol === "https:";
    const call = (isSecure ? https : http).request(url, { method, headers, agent: agents[isSecure ? "https:" : "http:"] });
    const connecting = setTimeout(() => call.destroy(new Error(`no connection within ${connectMs} ms`)), connectMs);
    const whole = setTimeout(() => call.destroy(new Error(`no answer within ${totalMs} ms`)), totalMs);
    const settle = (finish: () => void) => {
      clearTimeout(connecting);
      clearTimeout(whole);
      finish();
    };
    const connected = () => {
      isConnected = true;
      clearTimeout(connecting);
    };

    call.on("socket", (socket) => {
      if (socket.connecting) socket.once(isSecure ? "secureConnect" : "connect", connected);
      else connected();
    });
    call.on("error", (error) => settle(() => reject(new ExchangeFailed(isConnected, error))));
    call.on("response", (response) => {
      readAll(response).then(
        (text) => settle(() => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text })),
        (error) => settle(() => reject(new ExchangeFailed(true, error))),
      );
    });
    call.end(body);
  });
}

async function readAll(response: http.IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > answerMax) throw new Error("the answer is too large");
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

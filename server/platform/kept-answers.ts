import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { ByteLru } from "./byte-lru.ts";
import type { Page, PageStore } from "./page-store.ts";

type Coding = "br" | "gzip" | "identity";

/** One page as it goes over the wire, good for as long as the store still holds the very entry it was made of. */
interface Answer {
  pageKey: string;
  ticket: object;
  freshUntil: number;
  headers: OutgoingHttpHeaders;
  etag: string;
  bodies: Partial<Record<Coding, Buffer>>;
}

/** What belongs to one sending of an answer, not to the page. */
const ofOneSending = ["connection", "content-encoding", "content-length", "date", "etag", "keep-alive", "transfer-encoding"];
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/**
 * Cached pages as they were last answered, encoded once: the second time a page is asked for in the same way, its bytes go out
 * before Next's router looks at the request. Whatever is not plainly the same question (a query, React's own requests, another
 * method) goes on to Next, and so does everything after the entry in the page store was replaced, expired or went stale.
 */
export class KeptAnswers {
  readonly #store: PageStore;
  readonly #answers: ByteLru<Answer>;
  readonly #making = new WeakMap<ServerResponse, { pageKey: string; page: Page; ticket: object } | null>();

  /** Answers that Next was not asked for. */
  sentAgain = 0;

  constructor(store: PageStore, bytesMax: number) {
    this.#store = store;
    this.#answers = new ByteLru(bytesMax);
  }

  get bytes(): number {
    return this.#answers.bytes;
  }

  /** Answers if it can; otherwise false, and remembers what the page cache will answer with. */
  answer(request: IncomingMessage, response: ServerResponse): boolean {
    const question = questionOf(request);
    if (!question) return false;
    const kept = this.#answers.get(question);
    const coding = codingFor(request);
    if (kept && this.#isGood(kept)) {
      const body = kept.bodies[coding];
      if (body) {
        this.sentAgain++;
        return send(request, response, kept, coding, body);
      }
    }
    response.once("finish", () => void this.#keep(question, coding, response));
    return false;
  }

  /** The page cache tells what it gave for this answer; an answer made of two pages is nobody's. */
  note(response: ServerResponse, pageKey: string, page: Page): void {
    const [ticket, before] = [this.#store.ticket(pageKey), this.#making.get(response)];
    const isOnly = before === undefined || before?.pageKey === pageKey;
    this.#making.set(response, ticket && isOnly ? { pageKey, page, ticket } : null);
  }

  #isGood({ pageKey, ticket, freshUntil }: Answer): boolean {
    return Date.now() < freshUntil && this.#store.ticket(pageKey) === ticket;
  }

  async #keep(question: string, coding: Coding, response: ServerResponse): Promise<void> {
    const made = this.#making.get(response);
    const html = (made?.page.value as { html?: unknown } | undefined)?.html;
    if (!made || typeof html !== "string" || !isWholePage(response)) return;
    const headers = { ...response.getHeaders() };
    const etag = String(headers.etag ?? "").replace(/^W\//, "");
    for (const name of ofOneSending) delete headers[name];
    const before = this.#answers.get(question);
    const bodies = before && before.ticket === made.ticket ? before.bodies : {};
    bodies[coding] ??= await encode(Buffer.from(html), coding);
    const freshUntil = freshUntilOf(made.page);
    const bytes = Object.values(bodies).reduce((sum, body) => sum + body.length, 0) + question.length * 2 + 4000;
    this.#answers.set(question, { pageKey: made.pageKey, ticket: made.ticket, freshUntil, headers, etag, bodies }, bytes);
  }
}

/** All that decides which cached page is meant: host, path and the currency that was chosen. Undefined: ask Next. */
function questionOf({ method, url = "", headers }: IncomingMessage): string | undefined {
  if (method !== "GET" || url.includes("?") || headers.rsc !== undefined || headers["next-action"] !== undefined)
    return undefined;
  const currencies = headers.cookie?.match(/(?:^|; ?)(?:__Host-)?currency=[^;]*/g)?.join() ?? "";
  return `${headers.host} ${url} ${currencies}`;
}

function codingFor({ headers }: IncomingMessage): Coding {
  const accepted = String(headers["accept-encoding"] ?? "");
  const takes = (coding: string) =>
    new RegExp(`(?:^|,)\\s*${coding}\\s*(?:,|$|;(?!\\s*q=0(?:\\.0*)?\\s*(?:,|$)))`).test(accepted);
  return takes("br") ? "br" : takes("gzip") ? "gzip" : "identity";
}

function isWholePage(response: ServerResponse): boolean {
  const type = String(response.getHeader("content-type") ?? "");
  return response.statusCode === 200 && type.startsWith("text/html") && !response.hasHeader("set-cookie");
}

function freshUntilOf({ cacheControl, lastModified }: Page): number {
  const { revalidate } = (cacheControl ?? {}) as { revalidate?: number | false };
  return typeof revalidate === "number" ? lastModified + revalidate * 1000 : Number.POSITIVE_INFINITY;
}

/** Once per page and on a thread of its own, so it may take the time that a request has not. */
async function encode(plain: Buffer, coding: Coding): Promise<Buffer> {
  if (coding === "identity") return plain;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length };
  return Buffer.from(coding === "br" ? await brotli(plain, { params }) : await zip(plain));
}

function send(request: IncomingMessage, response: ServerResponse, kept: Answer, coding: Coding, body: Buffer): true {
  const etag = coding === "identity" ? kept.etag : kept.etag.replace(/"$/, `-${coding}"`);
  const known = request.headers["if-none-match"]?.replace(/-(?:br|gzip)"/g, '"').split(/\s*,\s*/) ?? [];
  if (kept.etag && known.includes(kept.etag)) {
    response.writeHead(304, { ...kept.headers, etag }).end();
    return true;
  }
  const encoding = coding === "identity" ? {} : { "content-encoding": coding };
  response.writeHead(200, { ...kept.headers, etag, ...encoding, "content-length": body.length }).end(body);
  return true;
}

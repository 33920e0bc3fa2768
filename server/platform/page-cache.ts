import { createHash } from "node:crypto";
import { answerHere, isMissing } from "./answer-status.ts";
import { policyWithHashes } from "./content-policy.ts";
import { isBuild, pageCacheBytes } from "./env.ts";
import { KeptAnswers } from "./kept-answers.ts";
import { once } from "./once.ts";
import { type Page, PageStore } from "./page-store.ts";

type Headers = Record<string, string | string[] | undefined>;

/** The part of Next's cached values that we look into. */
interface Value {
  kind: string;
  html?: string;
  status?: number;
  headers?: Headers;
}

interface Stored {
  tags?: readonly string[];
  cacheControl?: unknown;
}

/** The pages of this process; Next makes a handler per request. */
export function pageStore(): PageStore {
  return once("page-store", () => new PageStore(pageCacheBytes() * 0.75));
}

/** The busiest of them as they go over the wire. */
export function keptAnswers(): KeptAnswers {
  return once("kept-answers", () => new KeptAnswers(pageStore(), pageCacheBytes() * 0.25));
}

/** Next's `cacheHandler`: pages live in our store, and carry a content policy made of the hashes of their own inline scripts. */
export default class PageCache {
  async get(key: string): Promise<Page | null> {
    const page = pageStore().get(key);
    const value = page?.value as Value | undefined;
    const answer = page && answerHere();
    if (answer) keptAnswers().note(answer, key, page);
    // Next takes headers out while it answers; the stored ones stay whole.
    return page && value?.headers ? { ...page, value: { ...value, headers: { ...value.headers } } } : page;
  }

  async set(key: string, value: Value | null, context: Stored): Promise<void> {
    if (value?.kind === "APP_PAGE") value.headers = withPolicy(value);
    if (!value || isBuild() || !isAdmitted(value)) return;
    const tags = tagsOf(value) ?? context.tags ?? [];
    await pageStore().set(key, { value, tags, lastModified: Date.now(), cacheControl: context.cacheControl });
  }

  /** Next's `revalidateTag`, on this node; facts expire tags on all of them (`expire-pages.ts`). */
  async revalidateTag(tags: string | string[]): Promise<void> {
    pageStore().expireTags(typeof tags === "string" ? [tags] : tags);
  }

  resetRequestCache(): void {}
}

/** Only what was found takes room: strangers' hosts, misspelt addresses and redirects would be without number. */
function isAdmitted({ status }: Value): boolean {
  return (status === undefined || status === 200) && !isMissing();
}

/** A page names its tags in this header; data is stored with them. */
function tagsOf({ headers }: Value): string[] | undefined {
  const named = headers?.["x-next-cache-tags"];
  return typeof named === "string" ? named.split(",") : named;
}

function withPolicy({ html, headers }: Value): Headers {
  return { ...headers, "content-security-policy": policyWithHashes(inlineScriptHashes(html ?? "")) };
}

/** `sha256-…` of each inline script that runs (structured data does not). */
export function inlineScriptHashes(html: string): string[] {
  const scripts = html.matchAll(/<script(?![^>]*\b(?:src=|type="application\/))[^>]*>([\s\S]*?)<\/script>/g);
  const hashes = Array.from(scripts, ([, code = ""]) => `sha256-${createHash("sha256").update(code).digest("base64")}`);
  return [...new Set(hashes)];
}

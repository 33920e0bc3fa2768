import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { policyWithNonce } from "./content-policy.ts";
import { firstScriptHash } from "./first-script.ts";
import PageCache, { inlineScriptHashes, pageStore } from "./page-cache.ts";

const sha = (code: string) => `sha256-${createHash("sha256").update(code).digest("base64")}`;

describe("inlineScriptHashes", () => {
  test("hashes what runs inline, once each", () => {
    const html = `<script>a()</script><script src="/x.js"></script><script type="application/ld+json">{}</script>
      <script id="n">b("<p>")</script><script>a()</script>`;
    expect(inlineScriptHashes(html)).toEqual([sha("a()"), sha('b("<p>")')]);
  });
});

describe("content policy", () => {
  test("allows no inline code but by nonce or hash", () => {
    const policy = policyWithNonce("n0nce");
    expect(policy).toContain(`script-src 'self' 'nonce-n0nce' '${firstScriptHash}';`);
    expect(policy).toContain("style-src 'self';");
    expect(policy).not.toContain("unsafe");
  });
});

describe("PageCache", () => {
  const cache = new PageCache();
  const html = "<script>go()</script>";
  const made = (headers: Record<string, string> = {}, status?: number) => ({ kind: "APP_PAGE", html, headers, status });

  test("puts the policy into the page itself, and keeps it", async () => {
    const value = made({ "x-next-cache-tags": "product:1,listing:web" });
    await cache.set("/a", value, {});
    expect(value.headers).toHaveProperty("content-security-policy", expect.stringContaining(`'${sha("go()")}'`));
    expect((await cache.get("/a"))?.value).toEqual(value);
  });

  test("hands out headers that may be changed", async () => {
    await cache.set("/b", made({ "x-next-cache-tags": "product:2" }), {});
    const first = (await cache.get("/b"))?.value as { headers: Record<string, string> };
    delete first.headers["x-next-cache-tags"];
    expect((await cache.get("/b"))?.value).toHaveProperty(["headers", "x-next-cache-tags"], "product:2");
  });

  test("what was not found gets a policy, and no room", async () => {
    const missing = made({}, 404);
    await cache.set("/stranger", missing, {});
    expect(missing.headers).toHaveProperty("content-security-policy");
    expect(await cache.get("/stranger")).toBeNull();
  });

  test("expires pages by the tags in their header, and data by those it was stored with", async () => {
    await cache.set("/c", made({ "x-next-cache-tags": "product:3" }), {});
    await cache.set("data", { kind: "FETCH" }, { tags: ["product:3"] });
    pageStore().expireTags(["product:3"]);
    expect([await cache.get("/c"), await cache.get("data")]).toEqual([null, null]);
  });
});

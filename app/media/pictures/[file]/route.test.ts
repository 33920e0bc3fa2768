import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";

vi.stubEnv("STORAGE_DIR", mkdtempSync(join(tmpdir(), "maru-media-")));
const { GET } = await import("./route.ts");

const ask = (file: string, headers: Record<string, string> = {}) =>
  GET(new Request(`http://localhost/media/pictures/${file}`, { headers }), { params: Promise.resolve({ file }) });

describe("R042 a picture's address", () => {
  it("answers with a picture that browsers keep for ever", async () => {
    const answer = await ask("hero-160.webp");
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("image/webp");
    expect(answer.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    const body = await answer.arrayBuffer();
    expect(Number(answer.headers.get("content-length"))).toBe(body.byteLength);
    const etag = answer.headers.get("etag") ?? "";
    const again = await ask("hero-160.webp", { "if-none-match": `W/"other", ${etag}` });
    expect(again.status).toBe(304);
    expect(again.headers.get("etag")).toBe(etag);
  });

  it.each([
    "hero-161.webp",
    "hero-99999.webp",
    "hero.webp",
    "hero-160.png",
    "HERO-160.webp",
    "..%2fsecret-160.webp",
    `${"a".repeat(41)}-160.webp`,
    "not-a-picture-160.webp",
  ])("knows nothing of %s, and says so anew each time", async (file) => {
    const answer = await ask(file);
    expect(answer.status).toBe(404);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("etag")).toBeNull();
  });
});

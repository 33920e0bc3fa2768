import { describe, expect, test } from "vitest";
import { makeLog } from "./log.ts";
import { redacted } from "./redact.ts";

function lines(level: string, write: (log: ReturnType<typeof makeLog>) => void): Record<string, unknown>[] {
  const written: string[] = [];
  write(makeLog(level, { write: (text) => written.push(text) }));
  return written.map((text) => JSON.parse(text));
}

describe("log", () => {
  test("an entry is one line, even where what it tells has newlines", () => {
    const [entry] = lines("info", (log) => log.info({ path: "a\nb" }, "line\nbreak"));
    expect(entry).toMatchObject({ level: "info", app: "maru", path: "a\nb", msg: "line\nbreak" });
  });

  test("secrets and personal data are taken out", () => {
    const input = { email: "a@b.test", password: "hunter2", orderId: "1" };
    const [entry] = lines("info", (log) => log.info({ input, token: "t" }, "signed in"));
    expect(entry).toMatchObject({ token: "[redacted]", input: { email: "[redacted]", password: "[redacted]", orderId: "1" } });
  });

  test("what is below the level is not written", () => {
    expect(lines("warn", (log) => log.info("quiet"))).toEqual([]);
  });
});

describe("redacted", () => {
  test("hides secrets however deep and keeps the rest", () => {
    expect(redacted({ a: [{ Password: "x", b: 5n }], c: undefined })).toEqual({ a: [{ Password: "[redacted]", b: "5" }] });
  });

  test("nothing is null", () => {
    expect(redacted(undefined)).toBeNull();
  });
});

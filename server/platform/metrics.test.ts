import { expect, test } from "vitest";
import { metrics } from "./metrics.ts";
import { refuse } from "./refusal.ts";
import { systemContext } from "./system-context.ts";
import { testDatabase } from "./testing/database.ts";
import { createCallerFactory, procedure, router } from "./trpc.ts";

const { db } = await testDatabase();
const ask = createCallerFactory(
  router({
    fine: procedure.query(() => "fine"),
    refused: procedure.query(() => refuse("platform.missing", "missing")),
    broken: procedure.query(() => {
      throw new Error("inner text");
    }),
  }),
)(systemContext("guest", { db }));

test("every procedure's end is counted by its kind", async () => {
  await ask.fine();
  await expect(ask.refused()).rejects.toMatchObject({ code: "NOT_FOUND", message: "platform.missing" });
  await expect(ask.broken()).rejects.toMatchObject({ code: "INTERNAL_SERVER_ERROR" });
  const text = await metrics().registry.metrics();
  expect(text).toContain('maru_request_seconds_count{path="fine",type="query",outcome="ok"} 1');
  expect(text).toContain('maru_request_seconds_count{path="refused",type="query",outcome="missing"} 1');
  expect(text).toContain('maru_request_seconds_count{path="broken",type="query",outcome="fault"} 1');
  expect(text).toContain('maru_refusals_total{code="platform.missing"} 1');
});

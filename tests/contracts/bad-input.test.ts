import { describe, expect, test } from "vitest";
import type { z } from "zod";
import type { Context } from "#server/platform/context.ts";
import { isRefusal } from "#server/platform/refusal.ts";
import { world } from "#server/platform/testing/world.ts";
import { createCallerFactory } from "#server/platform/trpc.ts";
import { appRouter } from "#server/router.ts";
import { accessTable, type Person } from "./access-table.ts";
import { edges, fieldsOf, hostile, replaced, wrong } from "./bad-values.ts";

/*
 * Every field of every procedure, made from the procedures' own schemas, with what must not break it. What a schema refuses is
 * answered as invalid with the fields named, and nothing is written; what it takes is answered, or refused by a rule. Never a fault.
 */

const { ctx, owner, variants } = await world();
const ask = createCallerFactory(appRouter);
const table = accessTable({ variants });
const answerMsMax = 1_000;

interface Procedure {
  _def: { type: string; inputs: readonly z.ZodType[] };
}

const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, Procedure>).flatMap(
  ([path, { _def }]) => {
    const schema = _def.inputs[0];
    return schema && _def.type !== "subscription" ? [{ path, schema }] : [];
  },
);

let place = 0;

/** Somebody who passes the gate, from a place of their own, so that no limit answers before the schema does. */
function asker(path: string): Context {
  const people: Record<Person, () => Context> = {
    guest: () => ctx.asGuest(),
    member: () => ctx.asShopper(),
    seller: () => ctx.asSeller("haneul"),
    otherSeller: () => ctx.asSeller("dune"),
    support: () => ctx.asSupport(),
    admin: () => ctx.asAdmin(),
    super: () => ctx.asSuper(),
  };
  const asked = people[table[path]?.[0][0] ?? "guest"]();
  place++;
  return {
    ...asked,
    request: { ...asked.request, ip: `2001:db8:${(place >> 16).toString(16)}:${(place & 0xffff).toString(16)}::1` },
  };
}

type Answer = "ok" | { kind: string; fields: string[] };

async function answerTo(path: string, input: unknown): Promise<Answer> {
  const [domain = "", name = ""] = path.split(".");
  const all = ask(asker(path)) as unknown as Record<string, Record<string, (input: unknown) => Promise<unknown>>>;
  try {
    await all[domain]?.[name]?.(input);
    return "ok";
  } catch (error) {
    const { cause } = error as { cause?: unknown };
    if (isRefusal(cause)) return { kind: cause.kind, fields: Object.keys(cause.fields) };
    if (cause instanceof Error && cause.name === "ZodError") return { kind: "invalid", fields: ["?"] };
    throw error;
  }
}

/** Rows in the tables that deeds write to. */
async function written(): Promise<unknown> {
  const tables = [
    "cart",
    "cart_line",
    "saved_line",
    "checkout_attempt",
    "orders",
    "outbox",
    "audit_log",
    "mail",
    "hold",
    "stock_movement",
    "state_change",
  ];
  const counts = tables.map((name) => `(select count(*)::int from ${name}) as ${name}`);
  return owner.$queryRawUnsafe(`select ${counts.join(", ")}, (select sum(version)::int from product) as versions`);
}

describe.each(procedures)("R223 U $path", ({ path, schema }) => {
  const sample = table[path]?.[1];
  const fields = fieldsOf(schema);

  test("what has the wrong type, size or shape is invalid, and writes nothing", async () => {
    const before = await written();
    const bad = fields.flatMap(({ path: field, type }) => wrong[type].map((value) => ({ field, value })));
    for (const { field, value } of bad) {
      const answer = await answerTo(path, replaced(sample, field, value));
      expect([field.join("."), shown(value), answer]).toEqual([
        field.join("."),
        shown(value),
        { kind: "invalid", fields: expect.any(Array) },
      ]);
    }
    for (const input of [null, 1, "a", [], [sample], { ...(sample as object), isAdmin: true }]) {
      expect([shown(input), await answerTo(path, input)]).toEqual([shown(input), { kind: "invalid", fields: expect.any(Array) }]);
    }
    expect(await written()).toEqual(before);
  });

  test("hostile texts and numbers at the edge are answered or refused in time, never a fault", async () => {
    for (const { path: field, type } of fields) {
      const values = type === "string" ? hostile : type === "number" ? edges : [];
      for (const value of values) {
        const began = performance.now();
        const answer = await answerTo(path, replaced(sample, field, value)).catch((error) => error);
        expect([field.join("."), shown(value), answer instanceof Error ? answer.message : "answered"]).toEqual([
          field.join("."),
          shown(value),
          "answered",
        ]);
        expect(performance.now() - began).toBeLessThan(answerMsMax);
      }
    }
  });
});

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? String(value)).slice(0, 60);
}

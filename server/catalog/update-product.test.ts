import { describe, expect, test } from "vitest";
import type { AdminContext } from "#server/platform/context.ts";
import { world } from "#server/platform/testing/world.ts";
import { createCallerFactory } from "#server/platform/trpc.ts";
import { appRouter } from "#server/router.ts";
import { canBecome } from "./rules.ts";
import { updateProduct } from "./update-product.ts";

const { ctx, owner, products } = await world();
const admin: AdminContext = ctx.asSuper();

async function told() {
  const rows = await owner.outboxEvent.findMany({ where: { topic: "catalog.product.updated" }, orderBy: { id: "asc" } });
  return rows.map(({ payload }) => payload);
}

describe("R031 R244 updating a product", () => {
  test("changes words, raises the version and tells what changed, where", async () => {
    const name = { en: "Sea-blue mug", ko: "바다색 머그", ar: "كوب بلون البحر" };
    expect(await updateProduct(admin, { id: products.mug, version: 1, name })).toEqual({ version: 2 });
    const product = await owner.product.findUniqueOrThrow({ where: { id: products.mug } });
    expect(product).toMatchObject({ name, version: 2, summary: { en: "A mug for every morning." } });
    expect(await told()).toEqual([
      { productId: products.mug, slug: "blue-mug", version: 2, changed: ["name"], channels: ["kiosk", "web"] },
    ]);
  });

  test("what is the same already changes nothing and tells nothing", async () => {
    const before = await told();
    const name = { ar: "كوب بلون البحر", ko: "바다색 머그", en: "Sea-blue mug" };
    expect(await updateProduct(admin, { id: products.mug, version: 2, name })).toEqual({ version: 2 });
    expect(await told()).toEqual(before);
  });

  test("of many editors with one version exactly one wins, and the others are told", async () => {
    const edits = Array.from({ length: 8 }, (_, n) =>
      updateProduct(admin, { id: products.bowl, version: 1, name: { en: `Bowl ${n}` } }).then(
        () => "won",
        (error) => error.code,
      ),
    );
    const results = await Promise.all(edits);
    expect(results.filter((result) => result === "won")).toHaveLength(1);
    expect(results.filter((result) => result === "catalog.versionConflict")).toHaveLength(7);
  });

  test("a refused change tells nothing", async () => {
    const before = await told();
    await expect(updateProduct(admin, { id: products.throw, version: 1, state: "draft" })).rejects.toMatchObject({
      code: "catalog.notInThisState",
      params: { from: "live", to: "draft" },
    });
    const unknown = "00000000-0000-7000-8000-000000000999";
    await expect(updateProduct(admin, { id: unknown, version: 1 })).rejects.toMatchObject({ code: "catalog.productNotFound" });
    expect(await told()).toEqual(before);
  });

  test("through its procedure it leaves an audit row, in the deed's own transaction", async () => {
    const ask = createCallerFactory(appRouter)(admin);
    await ask.catalog.updateProduct({ id: products.apron, version: 1, state: "withdrawn" });
    const rows = await owner.auditLog.findMany({ where: { action: "catalog.updateProduct" } });
    expect(rows).toMatchObject([{ actor: `user:${admin.user.id}`, target: `id:${products.apron}` }]);
    await expect(ask.catalog.updateProduct({ id: products.apron, version: 1, state: "inReview" })).rejects.toThrow();
    expect(await owner.auditLog.count()).toBe(1);
  });
});

test("nothing goes live without review", () => {
  expect(canBecome("draft", "live")).toBe(false);
  expect(canBecome("withdrawn", "live")).toBe(false);
  expect(canBecome("inReview", "live")).toBe(true);
  expect(canBecome("live", "live")).toBe(true);
});

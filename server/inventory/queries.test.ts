import { expect, test } from "vitest";
import { world } from "#server/platform/testing/world.ts";
import { availability } from "./queries.ts";

const { ctx, variants } = await world();

test("R069 availability has a band, and a count that stops at ten, in the order asked", async () => {
  const unknown = "00000000-0000-7000-8000-000000000999";
  const asked = [variants.apron, variants.throwSmall, unknown, variants.mugBlue, variants.throwLarge];
  const answer = await availability(ctx.asGuest(), { variants: asked });
  expect(answer.map(({ variantId, band, left, atLeast }) => [variantId, band, left, atLeast])).toEqual([
    [variants.apron, "in", 10, true],
    [variants.throwSmall, "low", 5, false],
    [unknown, "out", 0, false],
    [variants.mugBlue, "in", 10, false],
    [variants.throwLarge, "out", 0, false],
  ]);
});

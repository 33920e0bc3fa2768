import { expect, test } from "vitest";
import { world } from "#server/platform/testing/world.ts";
import { sellerBySlug } from "./queries.ts";

const { ctx, owner, sellers } = await world();

test("a seller is shown in the site's words with the legal identity", async () => {
  expect(await sellerBySlug(ctx.asGuest({ locale: "ko" }), { slug: "haneul-works" })).toMatchObject({
    name: "하늘공방",
    city: "이천",
    country: "KR",
    legal: { name: "Haneul Works", address: "1 Kiln Road, Icheon" },
  });
});

test("a suspended seller is missing like an unknown one", async () => {
  await owner.seller.update({ where: { id: sellers.dune }, data: { state: "suspended" } });
  for (const slug of ["dune-and-thread", "nobody"]) {
    await expect(sellerBySlug(ctx.asGuest(), { slug })).rejects.toMatchObject({ code: "sellers.notFound", kind: "missing" });
  }
});

import { describe, expect, test } from "vitest";
import { newId } from "#server/platform/new-id.ts";
import { inParallel } from "#server/platform/testing/in-parallel.ts";
import { cookieJar, world } from "#server/platform/testing/world.ts";
import { isFavorite, myFavorites } from "./queries.ts";
import { removeFavorite } from "./remove-favorite.ts";
import { saveFavorite } from "./save-favorite.ts";
import { favoritesMax } from "./schema.ts";
import { sweepLists } from "./sweep-lists.ts";

const { ctx, owner, products } = await world();
const slugs = async (asker: Parameters<typeof myFavorites>[0]) => (await myFavorites(asker)).items.map(({ slug }) => slug);

describe("R127 favourites", () => {
  test("of a guest stay with the browser, newest first, each once", async () => {
    const guest = ctx.asGuest();
    for (const productId of [products.mug, products.bowl, products.mug]) await saveFavorite(guest, { productId });
    expect(await slugs(guest)).toEqual(["tea-bowl", "blue-mug"]);
    expect(await isFavorite(guest, products.mug)).toEqual({ isSaved: true });
    expect(await slugs(ctx.asGuest())).toEqual([]);
    await removeFavorite(guest, { productId: products.mug });
    await removeFavorite(guest, { productId: products.mug });
    expect(await slugs(guest)).toEqual(["tea-bowl"]);
  });

  test("R018 come along at sign-in, also to a list that is there already, and are the person's on every device", async () => {
    const before = ctx.asShopper();
    await saveFavorite(before, { productId: products.apron });
    const cookies = cookieJar();
    const guest = { ...ctx.asGuest(), cookies };
    for (const productId of [products.mug, products.apron]) await saveFavorite(guest, { productId });
    const signedIn = { ...ctx.asShopper(), cookies };
    expect((await slugs(signedIn)).sort()).toEqual(["blue-mug", "linen-apron"]);
    expect(cookies.get("favorites")).toBeUndefined();
    expect((await slugs(ctx.asShopper())).sort()).toEqual(["blue-mug", "linen-apron"]);
    expect(await slugs({ ...ctx.asGuest(), cookies })).toEqual([]);
  });

  test("of a member cannot be read with a cookie, nor a guest's with a forged one", async () => {
    const member = ctx.asShopper();
    await saveFavorite(member, { productId: products.mug });
    const list = await owner.favoriteList.findFirstOrThrow({ where: { userId: member.user.id } });
    const thief = ctx.asGuest();
    thief.cookies.set("favorites", `${list.id}.AAAA`, { maxAge: 60 });
    expect(await slugs(thief)).toEqual([]);
  });

  test("that are no longer sold are named, and those of another channel too", async () => {
    const guest = ctx.asGuest();
    for (const productId of [products.mug, products.throw]) await saveFavorite(guest, { productId });
    await owner.product.update({ where: { id: products.mug }, data: { state: "withdrawn" } });
    expect(await myFavorites(guest)).toMatchObject({
      items: [{ slug: "wool-throw" }],
      gone: [{ id: products.mug, name: "Porcelain mug" }],
    });
    await owner.product.update({ where: { id: products.mug }, data: { state: "live" } });
    expect((await myFavorites({ ...ctx.atKiosk(), cookies: guest.cookies })).gone).toHaveLength(1);
  });

  test("refuse what is not there, and more than a list holds, also at once", async () => {
    const guest = ctx.asGuest();
    await expect(saveFavorite(guest, { productId: newId() })).rejects.toMatchObject({ code: "favorites.productNotFound" });
    await saveFavorite(guest, { productId: products.mug });
    const list = await owner.favorite.findFirstOrThrow({ where: { productId: products.mug }, orderBy: { addedAt: "desc" } });
    const filled = Array.from({ length: favoritesMax - 2 }, () => ({ listId: list.listId, productId: newId() }));
    await owner.$executeRaw`alter table favorite drop constraint favorite_product_id_fkey`;
    await owner.favorite.createMany({ data: filled });
    const more = [products.bowl, products.throw, products.apron];
    const tries = await inParallel(
      3,
      more.map((productId) => () => saveFavorite(guest, { productId })),
    );
    const refused = tries.flatMap((one) => (one.status === "rejected" ? [(one.reason as { code: string }).code] : []));
    expect(refused).toEqual(["favorites.tooMany", "favorites.tooMany"]);
    expect(await owner.favorite.count({ where: { listId: list.listId } })).toBe(favoritesMax);
  });

  test("of guests who do not come back are swept, a member's never", async () => {
    await saveFavorite(ctx.asGuest(), { productId: products.mug });
    await owner.favoriteList.updateMany({ data: { updatedAt: new Date(Date.now() - 91 * 86_400_000) } });
    expect(await sweepLists(ctx.asGuest())).toBeGreaterThan(0);
    expect(await owner.favoriteList.count({ where: { userId: null } })).toBe(0);
    expect(await owner.favoriteList.count({ where: { userId: { not: null } } })).toBe(1);
  });
});

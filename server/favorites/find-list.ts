import type { Context } from "#server/platform/context.ts";
import { inTransaction } from "#server/platform/database.ts";
import { newId } from "#server/platform/new-id.ts";
import { sign, unsign } from "#server/platform/secrets.ts";

const purpose = "favorites:cookie";
/** A guest's list stays for 90 days after its last change, as their cart does. */
export const guestListSeconds = 90 * 24 * 60 * 60;

/**
 * The id of the asker's list, or null. A guest's is named by a signed cookie; a member's belongs to the account, and takes in what
 * the same browser gathered as a guest.
 */
export async function findList(ctx: Context): Promise<string | null> {
  const cookie = ctx.cookies.get("favorites");
  const named = cookie ? unsign(purpose, cookie) : null;
  if (!ctx.user && !named) return null;
  const lists = await ctx.db.favoriteList.findMany({
    where: ctx.user
      ? { OR: [{ userId: ctx.user.id }, ...(named ? [{ id: named, userId: null }] : [])] }
      : { id: named ?? "", userId: null },
    select: { id: true, userId: true },
  });
  const own = lists.find(({ userId }) => userId === (ctx.user?.id ?? null))?.id ?? null;
  const guests = ctx.user ? lists.find(({ userId }) => userId === null)?.id : undefined;
  return guests && ctx.user ? adopt(ctx, ctx.user.id, guests) : own;
}

/** The id of the asker's list, which is opened where there is none; a guest is given the cookie that names it. */
export async function openList(ctx: Context): Promise<string> {
  const there = await findList(ctx);
  if (there) return there;
  const [opened] = await ctx.db.$queryRaw<{ id: string }[]>`
    insert into favorite_list (id, user_id) values (${newId()}::uuid, ${ctx.user?.id ?? null}::uuid)
    on conflict (user_id) do update set updated_at = now() returning id`;
  if (!opened) throw new Error("a list that was just opened is not there");
  if (!ctx.user) ctx.cookies.set("favorites", sign(purpose, opened.id), { maxAge: guestListSeconds });
  return opened.id;
}

/** One declared rule: the member's list keeps what it has and gains what the guest's has; the guest's is then gone. */
async function adopt(ctx: Context, userId: string, guests: string): Promise<string> {
  const own = await inTransaction(ctx, async ({ db }) => {
    const [list] = await db.$queryRaw<{ id: string }[]>`
      insert into favorite_list (id, user_id) values (${newId()}::uuid, ${userId}::uuid)
      on conflict (user_id) do update set updated_at = now() returning id`;
    if (!list) throw new Error("a list that was just opened is not there");
    await db.$executeRaw`
      with gone as (delete from favorite where list_id = ${guests}::uuid returning product_id, added_at)
      insert into favorite (list_id, product_id, added_at) select ${list.id}::uuid, product_id, added_at from gone
      on conflict (list_id, product_id) do nothing`;
    await db.favoriteList.deleteMany({ where: { id: guests, userId: null } });
    return list.id;
  });
  ctx.cookies.remove("favorites");
  return own;
}

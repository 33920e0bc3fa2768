import { auditPerson } from "#server/platform/audit.ts";
import type { Context, ShopperContext } from "#server/platform/context.ts";
import { inTransaction } from "#server/platform/database.ts";
import { type Reading, readingOfWords, wordsOfReading } from "./rules.ts";

const readingSeconds = 365 * 24 * 60 * 60;

/** How this browser likes to read. */
export function readingHere(ctx: Context): Reading {
  return readingOfWords(ctx.cookies.get("reading") ?? "");
}

/** Keeps how somebody likes to read: for a guest in this browser, for a person wherever they sign in. */
export async function setReading(ctx: ShopperContext, reading: Reading): Promise<void> {
  const words = wordsOfReading(reading);
  keepHere(ctx, words);
  if (!ctx.user) return;
  const { id } = ctx.user;
  await inTransaction(ctx, async (ctx) => {
    const before = await ctx.db.user.findUniqueOrThrow({ where: { id }, select: { reading: true } });
    if (before.reading === words) return;
    await ctx.db.user.update({ where: { id }, data: { reading: words } });
    await auditPerson(ctx, id, "identity.setReading", before, { reading: words });
  });
}

/** On signing in: what the person chose once holds here too; who has not chosen yet takes along what this browser has. */
export async function adoptReading(ctx: Context, userId: string): Promise<void> {
  const here = wordsOfReading(readingHere(ctx));
  const person = await ctx.db.user.findUnique({ where: { id: userId }, select: { reading: true } });
  if (person?.reading) keepHere(ctx, person.reading);
  else if (here) await ctx.db.user.update({ where: { id: userId }, data: { reading: here } });
}

function keepHere(ctx: Context, words: string): void {
  if (words) ctx.cookies.set("reading", words, { maxAge: readingSeconds });
  else ctx.cookies.remove("reading");
}

import type { SellerContext } from "#server/platform/context.ts";
import { isRefusal, type RefusalCode } from "#server/platform/refusal.ts";

/** What became of each of several: those done, and those refused with the reason. Both hold ids as they were asked. */
export interface BatchResult {
  done: string[];
  refused: { id: string; code: RefusalCode }[];
}

/** Does the same to each in one transaction, and undoes what one of them began where it is refused. A fault undoes all. */
export async function eachApart(
  ctx: SellerContext,
  ids: readonly string[],
  deed: (id: string) => Promise<unknown>,
): Promise<BatchResult> {
  const result: BatchResult = { done: [], refused: [] };
  for (const id of ids) {
    await ctx.db.$executeRaw`savepoint one`;
    try {
      await deed(id);
      result.done.push(id);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      await ctx.db.$executeRaw`rollback to savepoint one`;
      result.refused.push({ id, code: error.code });
    }
    await ctx.db.$executeRaw`release savepoint one`;
  }
  return result;
}

/** The same for more than one transaction should hold: in steps, one after the other, as one result. */
export async function inSteps<T>(
  all: readonly T[],
  size: number,
  step: (some: T[]) => Promise<BatchResult>,
): Promise<BatchResult> {
  const result: BatchResult = { done: [], refused: [] };
  for (let start = 0; start < all.length; start += size) {
    const { done, refused } = await step(all.slice(start, start + size));
    result.done.push(...done);
    result.refused.push(...refused);
  }
  return result;
}

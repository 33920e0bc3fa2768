import type { AdminContext } from "#server/platform/context.ts";
import { inTransaction, Prisma } from "#server/platform/database.ts";
import { tell } from "#server/platform/events.ts";
import { refuseUnless } from "#server/platform/refusal.ts";
import { canBecome } from "./rules.ts";
import type { UpdateProduct } from "./schema.ts";

type Change = Pick<UpdateProduct, "name" | "summary" | "description" | "state">;

/**
 * Changes a product's words or state, and tells which fields changed; a change to what it is already tells nothing. Gives the
 * new version. Refuses with `catalog.productNotFound`, `catalog.versionConflict` where somebody else was faster, and
 * `catalog.notInThisState`.
 */
export async function updateProduct(ctx: AdminContext, { id, version, ...wanted }: UpdateProduct): Promise<{ version: number }> {
  return inTransaction(ctx, async (ctx) => {
    const product = await ctx.db.product.findUnique({ where: { id } });
    refuseUnless(product, "catalog.productNotFound", "missing");
    refuseUnless(product.version === version, "catalog.versionConflict", "conflict");
    const { state } = wanted;
    refuseUnless(!state || canBecome(product.state, state), "catalog.notInThisState", "rule", {
      from: product.state,
      to: state ?? "",
    });
    const changed = changedFields(product, wanted);
    if (changed.length === 0) return { version };
    await save(ctx, id, version, wanted);
    const channels = await channelsOffering(ctx, id);
    await tell(
      ctx,
      "catalog.product.updated",
      { productId: id, slug: product.slug, version: version + 1, changed, channels },
      id,
    );
    return { version: version + 1 };
  });
}

function changedFields(product: Record<keyof Change, unknown>, wanted: Change): (keyof Change)[] {
  const fields = ["name", "summary", "description", "state"] as const;
  return fields.filter((field) => wanted[field] !== undefined && !isSame(product[field], wanted[field]));
}

/** JSON columns give their keys in an order of their own. */
function isSame(a: unknown, b: unknown): boolean {
  const sorted = (value: unknown) => (value && typeof value === "object" ? Object.entries(value).sort() : value);
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

/** The version decides which of two editors was first, whatever both of them read. */
async function save(
  ctx: AdminContext,
  id: string,
  version: number,
  { name, summary, description, state }: Change,
): Promise<void> {
  const text = (value: object | undefined) => (value ? JSON.stringify(value) : null);
  const rows = await ctx.db.$queryRaw<{ id: string }[]>(Prisma.sql`
    update product set version = version + 1, updated_at = now(),
      name = coalesce(${text(name)}::jsonb, name), summary = coalesce(${text(summary)}::jsonb, summary),
      description = coalesce(${text(description)}::jsonb, description), state = coalesce(${state ?? null}, state)
    where id = ${id}::uuid and version = ${version} returning id`);
  refuseUnless(rows.length === 1, "catalog.versionConflict", "conflict");
}

async function channelsOffering(ctx: AdminContext, productId: string): Promise<string[]> {
  const channels = await ctx.db.channel.findMany({
    where: { offers: { some: { isLive: true, variant: { productId } } } },
    select: { code: true },
  });
  return channels.map(({ code }) => code).sort();
}

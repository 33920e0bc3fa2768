export const productStates = ["draft", "inReview", "live", "withdrawn"] as const;
export type ProductState = (typeof productStates)[number];

/** What a product may become: nothing goes live without review, and what was withdrawn is looked at again. */
const next: Record<ProductState, readonly ProductState[]> = {
  draft: ["inReview", "withdrawn"],
  inReview: ["live", "draft", "withdrawn"],
  live: ["withdrawn"],
  withdrawn: ["inReview"],
};

/** Whether a product in one state may be put into another; staying is always allowed. */
export function canBecome(from: string, to: ProductState): boolean {
  return from === to || (next[from as ProductState]?.includes(to) ?? false);
}

import type { AdminContext } from "#server/platform/context.ts";
import { type Money, money } from "#server/platform/money.ts";

/** A checkout in which money arrived that does not fit: a person decides. `at` is an ISO moment. */
export interface OpenReview {
  attemptId: string;
  reason: string;
  state: string;
  at: string;
  email: string | null;
  total: Money | null;
  orderNumber: string | null;
}

const shown = 10;

/** The oldest of them, and how many there are. */
export async function openReviews(ctx: AdminContext): Promise<{ total: number; rows: OpenReview[] }> {
  const where = { needsReview: { not: null }, ...(ctx.channels ? { channelId: { in: [...ctx.channels] } } : {}) };
  const total = await ctx.db.checkoutAttempt.count({ where });
  const attempts = await ctx.db.checkoutAttempt.findMany({
    where,
    orderBy: { id: "asc" },
    take: shown,
    include: { order: { select: { number: true } } },
  });
  const rows = attempts.map((attempt) => ({
    attemptId: attempt.id,
    reason: attempt.needsReview ?? "",
    state: attempt.state,
    at: attempt.updatedAt.toISOString(),
    email: attempt.email,
    total: attempt.total === null ? null : money(attempt.total, attempt.currency),
    orderNumber: attempt.order?.number ?? null,
  }));
  return { total, rows };
}

import type { PrismaClient } from "#server/platform/generated/prisma/client.ts";
import type { Combines } from "../basket.ts";

interface CouponOptions {
  benefits: object[];
  conditions?: object[];
  combines?: Combines;
  kind?: string;
  name?: string;
  /** Seconds from now; a century ago and never by default. */
  from?: number;
  to?: number;
  maxUses?: number;
  perSubject?: number;
  isPublic?: boolean;
  channelIds?: string[];
}

const farAway = 3_000_000_000;

/** Puts a coupon into a test's database; its promotion is in dollars. Returns the promotion's id. */
export async function makeCoupon(owner: PrismaClient, code: string, options: CouponOptions): Promise<string> {
  const { benefits, conditions = [], combines = "exclusive", kind = "coupon", name = code, channelIds = [] } = options;
  const moment = (seconds: number) => new Date(Date.now() + seconds * 1000);
  const { id } = await owner.promotion.create({
    data: {
      ...{ name: { en: name }, kind, currency: "USD", conditions, benefits, combines, channelIds },
      startsAt: moment(options.from ?? -farAway),
      endsAt: options.to === undefined ? null : moment(options.to),
      isPublic: options.isPublic ?? true,
      coupons: { create: { code, maxUses: options.maxUses ?? null, perSubject: options.perSubject ?? 1 } },
    },
  });
  return id;
}

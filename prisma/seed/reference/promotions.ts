import { keyedId } from "../chance.ts";
import { t, type Words } from "../words.ts";
import { channelId } from "./channels.ts";
import { sellerId } from "./sellers.ts";

interface CouponSeed {
  code: string;
  name: Words;
  kind?: string;
  combines?: "exclusive" | "own" | "all";
  seller?: string;
  conditions?: object[];
  benefits: object[];
  from?: string;
  to?: string;
  maxUses?: number;
  perPerson?: number;
  isPublic?: boolean;
}

/** Round in every currency, as a shop would print it; what is not named is converted from dollars. */
const five = { USD: "500", EUR: "500", KRW: "7000", JPY: "800", AED: "2000", KWD: "1500" };
const fifty = { USD: "5000", EUR: "5000", KRW: "70000", JPY: "8000", AED: "20000", KWD: "15000" };

const coupons: readonly CouponSeed[] = [
  {
    code: "WELCOME10",
    name: t("10% off to begin with", "첫 만남 10% 할인", "خصم ١٠٪ ترحيبًا بك"),
    benefits: [{ kind: "percentOff", basisPoints: 1000 }],
    isPublic: true,
  },
  {
    code: "SPRING5",
    name: t("Spring greeting", "봄맞이 할인", "تحية الربيع"),
    conditions: [{ kind: "minimum", amounts: fifty }],
    benefits: [{ kind: "amountOff", amounts: five }],
    perPerson: 5,
    isPublic: true,
  },
  {
    code: "SHIPFREE",
    name: t("Delivery on the house", "무료 배송", "توصيل على حسابنا"),
    kind: "delivery",
    combines: "all",
    benefits: [{ kind: "freeDelivery" }],
    perPerson: 20,
    isPublic: true,
  },
  {
    code: "HANEUL20",
    name: t("20% off Haneul Works", "하늘공방 20% 할인", "خصم ٢٠٪ على ورشة هانول"),
    kind: "seller",
    combines: "own",
    seller: "haneul-works",
    conditions: [{ kind: "seller", id: sellerId("haneul-works") }],
    benefits: [{ kind: "percentOff", basisPoints: 2000 }],
    perPerson: 3,
    isPublic: true,
  },
  {
    code: "EXPIRED",
    name: t("Last winter’s farewell", "지난겨울 작별 할인", "وداع الشتاء الماضي"),
    benefits: [{ kind: "percentOff", basisPoints: 1500 }],
    from: "2026-02-01T00:00:00Z",
    to: "2026-03-01T00:00:00Z",
    isPublic: true,
  },
  {
    code: "LASTONE",
    name: t("A quarter off for the quickest", "가장 빠른 분께 25% 할인", "خصم الربع للأسرع"),
    benefits: [{ kind: "percentOff", basisPoints: 2500 }],
    maxUses: 1,
  },
];

const promotionId = (code: string) => keyedId(`promotion:${code}`);

export function promotionRows() {
  return coupons.map(({ code, name, kind, combines, seller, conditions, benefits, from, to, isPublic }) => ({
    id: promotionId(code),
    name,
    kind: kind ?? "coupon",
    state: "active",
    seller_id: seller ? sellerId(seller) : null,
    currency: "USD",
    conditions: conditions ?? [],
    benefits,
    combines: combines ?? "exclusive",
    channel_ids: [],
    starts_at: from ?? "2026-01-05T00:00:00Z",
    ends_at: to ?? null,
    is_public: isPublic ?? false,
    created_at: "2026-01-05T00:00:00Z",
  }));
}

export function couponRows() {
  return coupons.map(({ code, maxUses, perPerson }) => ({
    id: keyedId(`coupon:${code}`),
    promotion_id: promotionId(code),
    code,
    max_uses: maxUses ?? null,
    per_subject: perPerson ?? 1,
  }));
}

/** A sale of every day, from midnight to midnight in Seoul; the shop itself opens each one (`server/promotions/plan-sales.ts`). */
const plans = [
  { channel: "web", products: 8, percents: [30, 20, 25, 15] },
  { channel: "kiosk", products: 4, percents: [20, 15] },
] as const;

export function salePlanRows() {
  return plans.map(({ channel, products, percents }) => ({
    id: keyedId(`sale-plan:${channel}`),
    channel_id: channelId(channel),
    name: t("Today only", "오늘 하루 특가", "عرض اليوم فقط"),
    opens_minute: 15 * 60,
    products,
    percents,
    is_active: true,
  }));
}

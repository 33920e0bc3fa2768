import type { RefusalParams } from "#server/platform/refusal.ts";
import type { Refused } from "./basket.ts";

/** What is known of a coupon's time and use. */
export interface CouponStanding {
  code: string;
  state: string;
  startsAt: Date;
  endsAt: Date | null;
  /** Null: no limit. */
  maxUses: number | null;
  used: number;
  perSubject: number;
  /** Live uses by the person who asks. */
  usedByThem: number;
  isOnChannel: boolean;
}

/** Why a coupon cannot be used now, whatever is bought; null where it can. Its last moment is the one before `endsAt`. */
export function barOf(coupon: CouponStanding, now: Date): Refused | null {
  const { code, startsAt, endsAt, maxUses, used, perSubject, usedByThem } = coupon;
  const refused = (reason: Refused["code"], params: RefusalParams = {}): Refused => ({
    code: reason,
    params: { code, ...params },
  });
  if (!coupon.isOnChannel) return refused("promotions.notApplicable");
  if (endsAt && endsAt <= now) return refused("promotions.expired", { endedAt: endsAt });
  if (coupon.state !== "active") return refused("promotions.notFound");
  if (startsAt > now) return refused("promotions.notYet", { startsAt });
  if (usedByThem >= perSubject) return refused("promotions.alreadyUsed", { times: perSubject });
  if (maxUses !== null && used >= maxUses) return refused("promotions.usedUp");
  return null;
}

/**
 * A mail address as a person's name: one mailbox, one person, whatever the case or width of its letters and whatever follows a plus. Somebody with
 * several mailboxes is several people: that is known and accepted.
 */
export function subjectOf(email: string): string {
  const plain = email.normalize("NFKC").trim().toLowerCase();
  const at = plain.lastIndexOf("@");
  const mailbox = plain.slice(0, at).replace(/(.)\+.*$/, "$1");
  return `${mailbox}${plain.slice(at)}`;
}

const dayMs = 86_400_000;

/** Today's and tomorrow's turn of what opens every day at a minute (UTC) and stays open until the next. */
export function turnsOf(opensMinute: number, now: Date): { opensAt: Date; closesAt: Date }[] {
  const today = Math.floor((now.getTime() - opensMinute * 60_000) / dayMs) * dayMs + opensMinute * 60_000;
  return [0, 1].map((n) => ({ opensAt: new Date(today + n * dayMs), closesAt: new Date(today + (n + 1) * dayMs) }));
}

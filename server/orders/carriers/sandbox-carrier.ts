import type { Carrier, Consignment, Scan } from "./carrier.ts";

const minute = 60_000;
const hour = 60 * minute;

/** After how long each scan follows a parcel that somebody ships while looking on. */
const quick = { accepted: minute / 3, inTransit: minute, outForDelivery: 2 * minute, delivered: 3 * minute };

/**
 * Plays every carrier of the demo. What is shipped now arrives in three minutes, so that one can watch it, or at once where its
 * tracking number begins with `NOW`; what was on its way before the shop opened keeps its promised day.
 */
export const sandboxCarrier: Carrier = {
  carries: () => true,
  scansOf: async (consignment, now) => wayOf(consignment, now).filter(({ at }) => at <= now),
};

function wayOf({ trackingNumber, shippedAt, expectedTo, firstScanAt }: Consignment, now: Date): Scan[] {
  const after = (waitMs: number) => new Date(shippedAt.getTime() + waitMs);
  if (trackingNumber.startsWith("NOW")) return [{ code: "delivered", at: shippedAt }];
  const isWatched = (firstScanAt ?? now).getTime() - shippedAt.getTime() < hour;
  if (isWatched)
    return [
      { code: "accepted", at: after(quick.accepted) },
      { code: "inTransit", at: after(quick.inTransit) },
      { code: "outForDelivery", at: after(quick.outForDelivery) },
      { code: "delivered", at: after(quick.delivered) },
    ];
  const promised = expectedTo ?? after(96 * hour);
  const onTheDay = (hours: number) =>
    new Date(Math.max(promised.getTime() + hours * hour, shippedAt.getTime() + (20 + hours) * hour));
  return [
    { code: "accepted", at: after(2 * hour) },
    { code: "inTransit", at: after(14 * hour) },
    { code: "outForDelivery", at: onTheDay(8) },
    { code: "delivered", at: onTheDay(14) },
  ];
}

import type { Context } from "#server/platform/context.ts";
import { inTransaction } from "#server/platform/database.ts";
import { tell } from "#server/platform/events.ts";
import { publish } from "#server/platform/live.ts";
import { log } from "#server/platform/log.ts";
import type { Carrier, Consignment, Scan } from "./carriers/carrier.ts";
import { carriers } from "./carriers/carriers.ts";
import { lastChange, orderTopic, tellOrderChanges } from "./tell-order-changes.ts";

interface Followed extends Consignment {
  id: string;
  orderId: string;
  number: string;
  sellerId: string;
}

const batchMax = 500;

/**
 * Asks the carriers where the parcels under way are, keeps what they say, and delivers those they delivered. Run every minute;
 * a carrier that does not answer is asked again the next time. Returns how many parcels had news.
 */
export async function followParcels(ctx: Context, known: readonly Carrier[] = carriers()): Promise<number> {
  if (known.length === 0) return 0;
  let news = 0;
  for (const parcel of await underWay(ctx)) {
    const carrier = known.find((one) => one.carries(parcel.carrier));
    const scans = await carrier?.scansOf(parcel, ctx.now).catch((error: unknown) => {
      log.warn({ err: error, carrier: parcel.carrier, parcel: parcel.id }, "a carrier did not answer");
      return [];
    });
    if (scans && scans.length > 0 && (await noteScans(ctx, parcel, scans))) news++;
  }
  return news;
}

/** Those that were promised first come first. */
function underWay({ db }: Context): Promise<Followed[]> {
  return db.$queryRaw<Followed[]>`
    select p.id, p.order_id as "orderId", o.number, p.seller_id as "sellerId", p.carrier, p.tracking_number as "trackingNumber",
      p.shipped_at as "shippedAt", p.expected_to as "expectedTo",
      (select min(s.at) from parcel_scan s where s.parcel_id = p.id) as "firstScanAt"
    from parcel p join orders o on o.id = p.order_id
    where p.state = 'shipped' and p.carrier is not null and p.tracking_number is not null and p.shipped_at is not null
    order by p.expected_to nulls last, p.id limit ${batchMax}`;
}

/** Said twice, a scan is kept once; of two nodes that hear of a delivery, one delivers. */
function noteScans(ctx: Context, parcel: Followed, scans: readonly Scan[]): Promise<boolean> {
  return inTransaction(ctx, async (ctx) => {
    const kept = await ctx.db.$executeRaw`
      insert into parcel_scan (parcel_id, at, code)
      select ${parcel.id}::uuid, at, code from unnest(${scans.map(({ at }) => at)}::timestamptz[], ${scans.map(({ code }) => code)}::text[]) as said (at, code)
      on conflict do nothing`;
    if (kept === 0) return false;
    const delivered = scans.find(({ code }) => code === "delivered");
    if (!delivered || !(await deliver(ctx, parcel, delivered.at)))
      await publish(ctx.db, orderTopic(parcel.number), { scans: kept });
    return true;
  });
}

async function deliver(ctx: Context, parcel: Followed, at: Date): Promise<boolean> {
  const since = await lastChange(ctx, parcel.orderId);
  const moved = await ctx.db.$executeRaw`
    update parcel set state = 'delivered', delivered_at = ${at} where id = ${parcel.id}::uuid and state = 'shipped'`;
  if (moved === 0) return false;
  const { id: parcelId, orderId, number, sellerId } = parcel;
  await tell(ctx, "orders.parcel.delivered", { orderId, number, parcelId, sellerId }, orderId);
  await tellOrderChanges(ctx, { id: orderId, number }, since);
  return true;
}

import { type PictureRow, type PictureView, pictureView } from "#server/media/picture-view.ts";
import type { Db } from "#server/platform/database.ts";
import { type LocalizedText, textOf } from "#server/platform/localized-text.ts";
import { money } from "#server/platform/money.ts";
import type { OrderLineView, ParcelState, ParcelView, ScanView, StateMoment } from "./view.ts";

interface LineRow {
  n: number;
  seller_id: string;
  product_slug: string;
  name: LocalizedText;
  options: { name: string; value: string }[];
  sku: string;
  picture: PictureRow | null;
  quantity: number;
  unit_price: bigint;
  line_total: bigint;
  discount: bigint;
}

interface ParcelRow {
  id: string;
  seller_id: string;
  seller_slug: string;
  seller_name: LocalizedText;
  state: ParcelState;
  carrier: string | null;
  tracking_number: string | null;
  expected_from: string | null;
  expected_to: string | null;
  shipping: bigint;
  scans: ScanView[];
}

/** The parcels of an order with their lines and history, in `locale`. */
export async function parcelsOf(db: Db, orderId: string, locale: string, currency: string): Promise<ParcelView[]> {
  const parcels = await db.$queryRaw<ParcelRow[]>`
    select p.id, p.seller_id, s.slug as seller_slug, s.name as seller_name, p.state, p.carrier, p.tracking_number,
      to_char(p.expected_from, 'YYYY-MM-DD') as expected_from, to_char(p.expected_to, 'YYYY-MM-DD') as expected_to, p.shipping,
      coalesce((select jsonb_agg(jsonb_build_object('code', s.code, 'at', to_char(s.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) order by s.at)
        from parcel_scan s where s.parcel_id = p.id), '[]') as scans
    from parcel p join seller s on s.id = p.seller_id where p.order_id = ${orderId}::uuid order by p.created_at, p.id`;
  const lines = await lineRows(db, orderId);
  const history = await historyOf(
    db,
    parcels.map((parcel) => parcel.id),
  );
  return parcels.map((parcel) => ({
    id: parcel.id,
    state: parcel.state,
    sellerSlug: parcel.seller_slug,
    sellerName: textOf(parcel.seller_name, locale),
    carrier: parcel.carrier,
    trackingNumber: parcel.tracking_number,
    expectedFrom: parcel.expected_from,
    expectedTo: parcel.expected_to,
    shipping: money(parcel.shipping, currency),
    lines: lines.filter((line) => line.seller_id === parcel.seller_id).map((line) => lineView(line, locale, currency)),
    history: history.get(parcel.id) ?? [],
    scans: parcel.scans,
  }));
}

function lineRows(db: Db, orderId: string): Promise<LineRow[]> {
  return db.$queryRaw<LineRow[]>`
    select l.n, l.seller_id, l.product_slug, l.name, l.options, l.sku, l.quantity, l.unit_price, l.line_total, l.discount,
      case when i.id is not null then jsonb_build_object('id', i.id, 'width', i.width, 'height', i.height, 'tone', i.tone, 'alt', i.alt) end as picture
    from order_line l left join picture i on i.id = l.picture_id where l.order_id = ${orderId}::uuid order by l.n`;
}

function lineView(line: LineRow, locale: string, currency: string): OrderLineView {
  const picture: PictureView | null = line.picture && pictureView(line.picture, locale);
  return {
    n: line.n,
    slug: line.product_slug,
    name: textOf(line.name, locale),
    options: line.options,
    sku: line.sku,
    picture,
    quantity: line.quantity,
    unitPrice: money(line.unit_price, currency),
    lineTotal: money(line.line_total, currency),
    discount: money(line.discount, currency),
  };
}

/** Every state each row came into, oldest first. */
export async function historyOf(db: Db, rowIds: readonly string[]): Promise<Map<string, StateMoment[]>> {
  const rows = await db.$queryRaw<{ row_id: string; to_state: string; at: Date }[]>`
    select row_id, to_state, at from state_change where row_id = any(${rowIds}::uuid[]) order by id`;
  const history = new Map<string, StateMoment[]>();
  for (const row of rows)
    history.set(row.row_id, [...(history.get(row.row_id) ?? []), { state: row.to_state, at: row.at.toISOString() }]);
  return history;
}

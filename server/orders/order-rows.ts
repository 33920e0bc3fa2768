import { type PictureRow, type PictureView, pictureView } from "#server/media/picture-view.ts";
import { type Db, Prisma, readTogether } from "#server/platform/database.ts";
import { type LocalizedText, textOf } from "#server/platform/localized-text.ts";
import { money } from "#server/platform/money.ts";
import type { OrderLineView, ParcelState, ParcelView, ScanView, StateMoment } from "./view.ts";

interface LineRow {
  n: number;
  seller_id: string;
  product_slug: string;
  name: LocalizedText;
  options: { name: OptionText; value: OptionText }[];
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

interface HistoryRow {
  row_id: string;
  to_state: string;
  at: Date;
}

/** What an order consists of, in three questions that travel together. */
export function partsSql(orderId: string): [parcels: Prisma.Sql, lines: Prisma.Sql, history: Prisma.Sql] {
  return [
    Prisma.sql`
      select p.id, p.seller_id, s.slug as seller_slug, s.name as seller_name, p.state, p.carrier, p.tracking_number,
        to_char(p.expected_from, 'YYYY-MM-DD') as expected_from, to_char(p.expected_to, 'YYYY-MM-DD') as expected_to, p.shipping,
        coalesce((select jsonb_agg(jsonb_build_object('code', c.code, 'at', to_char(c.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) order by c.at)
          from parcel_scan c where c.parcel_id = p.id), '[]') as scans
      from parcel p join seller s on s.id = p.seller_id where p.order_id = ${orderId}::uuid order by p.created_at, p.id`,
    Prisma.sql`
      select l.n, l.seller_id, l.product_slug, l.name, l.options, l.sku, l.quantity, l.unit_price, l.line_total, l.discount,
        case when i.id is not null then jsonb_build_object('id', i.id, 'width', i.width, 'height', i.height, 'tone', i.tone, 'alt', i.alt) end as picture
      from order_line l left join picture i on i.id = l.picture_id where l.order_id = ${orderId}::uuid order by l.n`,
    Prisma.sql`
      select c.row_id, c.to_state, c.at
      from (select ${orderId}::uuid as id union all select id from parcel where order_id = ${orderId}::uuid) mine
      join state_change c on c.row_id = mine.id order by c.id`,
  ];
}

/** What `partsSql` gives. */
export type PartRows = [ParcelRow, LineRow, HistoryRow];

export interface Parts {
  parcels: ParcelView[];
  /** Of the order itself, oldest first. */
  history: StateMoment[];
}

/** The parcels of an order with their lines and history, in `locale`, and the order's own history. */
export async function partsOf(db: Db, orderId: string, locale: string, currency: string): Promise<Parts> {
  return readParts(await readTogether<PartRows>(db, ...partsSql(orderId)), orderId, locale, currency);
}

export function readParts(
  [parcels, lines, changes]: [ParcelRow[], LineRow[], HistoryRow[]],
  orderId: string,
  locale: string,
  currency: string,
): Parts {
  const historyOf = (id: string) =>
    changes.filter((change) => change.row_id === id).map(({ to_state: state, at }) => ({ state, at: at.toISOString() }));
  const views = parcels.map((parcel) => ({
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
    history: historyOf(parcel.id),
    scans: parcel.scans,
  }));
  return { parcels: views, history: historyOf(orderId) };
}

function lineView(line: LineRow, locale: string, currency: string): OrderLineView {
  const picture: PictureView | null = line.picture && pictureView(line.picture, locale);
  return {
    n: line.n,
    slug: line.product_slug,
    name: textOf(line.name, locale),
    options: line.options.map(({ name, value }) => ({ name: said(name, locale), value: said(value, locale) })),
    sku: line.sku,
    picture,
    quantity: line.quantity,
    unitPrice: money(line.unit_price, currency),
    lineTotal: money(line.line_total, currency),
    discount: money(line.discount, currency),
  };
}

/** Lines never change, and the first ones were written in their buyer's words alone. */
type OptionText = LocalizedText | string;

function said(text: OptionText, locale: string): string {
  return typeof text === "string" ? text : textOf(text, locale);
}

import type { Ask } from "#app/_trpc/ask.ts";
import { decimalText } from "#messages/format.ts";
import { wordsOf } from "#messages/words.ts";
import type { ChangedValue } from "#server/desk/audit-changes.ts";
import type { DeskProduct } from "#server/desk/product-list.ts";
import {
  auditShape,
  customerShape,
  orderShape,
  ownProductShape,
  parcelShape,
  peopleShape,
  productShape,
  sellerShape,
} from "#server/desk/shapes.ts";
import { type ListQuery, readPlace } from "#server/platform/lists/address.ts";
import type { ListShape } from "#server/platform/lists/fields.ts";
import type { Money } from "#server/platform/money.ts";
import type { Stretch } from "./route.ts";

interface Asked {
  ids: string[] | null;
  query: ListQuery;
  locale: string;
}

interface Export {
  head: string[];
  next: (after: string | null) => Promise<Stretch>;
}

/** The columns of a file and how its rows are read; null for a list that does not exist. Moments are ISO, amounts decimal text. */
export function exportOf(list: string, ask: Ask, asked: Asked): Export | null {
  const make = exports[list as keyof typeof exports];
  return Object.hasOwn(exports, list) ? make(ask, asked) : null;
}

type Cell = string | number | null;

function exported<Row extends { id: string }>(
  read: (stretch: { after: string | null }) => Promise<Row[]>,
  columns: readonly (readonly [head: string, cell: (row: Row) => Cell])[],
): Export {
  return {
    head: columns.map(([head]) => head),
    next: async (after) => {
      const rows = await read({ after });
      return { lines: rows.map((row) => columns.map(([, cell]) => cell(row))), last: rows.at(-1)?.id ?? null };
    },
  };
}

function narrowed<S extends ListShape>(shape: S, { ids, query }: Asked) {
  const { search, filters } = readPlace(shape, query).place;
  return { search, filters, ids };
}

const amount = (sum: Money | null) => (sum ? Number(decimalText(sum.amount, sum.currency)) : null);

const exports = {
  "office-orders": (ask: Ask, asked: Asked) => {
    const { columns } = wordsOf(asked.locale).support.orders;
    return exported(
      (stretch) => ask.desk.nextOrders({ ...narrowed(orderShape, asked), ...stretch }),
      [
        [columns.number, (row) => row.number],
        [columns.state, (row) => row.state],
        [columns.placed, (row) => row.placedAt],
        [columns.email, (row) => row.email],
        [columns.country, (row) => row.country],
        [columns.channel, (row) => row.channel],
        [columns.method, (row) => row.method],
        [columns.sellers, (row) => row.sellers.join("; ")],
        [columns.parcels, (row) => row.parcels],
        [columns.items, (row) => row.items],
        [columns.total, (row) => amount(row.total)],
        [wordsOf(asked.locale).desk.list.currency, (row) => row.total.currency],
      ],
    );
  },
  "office-products": (ask: Ask, asked: Asked) =>
    exported((stretch) => ask.desk.nextProducts({ ...narrowed(productShape, asked), ...stretch }), productColumns(asked.locale)),
  "office-customers": (ask: Ask, asked: Asked) => {
    const { columns } = wordsOf(asked.locale).support.customers;
    return exported(
      (stretch) => ask.desk.nextCustomers({ ...narrowed(customerShape, asked), ...stretch }),
      [
        [columns.name, (row) => row.name],
        [columns.email, (row) => row.email],
        [columns.role, (row) => row.role],
        [columns.language, (row) => row.language],
        [columns.orders, (row) => row.orders],
        [columns.spent, (row) => row.spent.map((sum) => `${decimalText(sum.amount, sum.currency)} ${sum.currency}`).join("; ")],
        [columns.joined, (row) => row.joinedAt],
        [columns.lastOrder, (row) => row.lastOrderAt],
      ],
    );
  },
  "office-people": (ask: Ask, asked: Asked) => {
    const { columns } = wordsOf(asked.locale).people.list;
    const role = ({ name, where }: { name: string; where: string | null }) => (where ? `${name} (${where})` : name);
    return exported(
      (stretch) => ask.desk.nextPeople({ ...narrowed(peopleShape, asked), ...stretch }),
      [
        [columns.name, (row) => row.name],
        [columns.email, (row) => row.email],
        [columns.state, (row) => row.state],
        [columns.roles, (row) => row.roles.map(role).join("; ")],
        [columns.sessions, (row) => row.sessions],
        [columns.seen, (row) => row.seenAt],
        [columns.joined, (row) => row.joinedAt],
      ],
    );
  },
  "office-audit": (ask: Ask, asked: Asked) => {
    const { columns, erased } = wordsOf(asked.locale).people.audit;
    const said = ({ name, before, after }: ChangedValue) => `${name}: ${before ?? "—"} → ${after ?? "—"}`;
    return exported(
      (stretch) => ask.desk.nextAudit({ ...narrowed(auditShape, asked), ...stretch }),
      [
        [columns.number, (row) => row.number],
        [columns.at, (row) => row.at],
        [columns.actor, (row) => row.actor],
        [columns.action, (row) => row.action],
        [columns.target, (row) => row.target],
        [columns.changes, (row) => row.changes?.map(said).join("; ") ?? erased],
      ],
    );
  },
  "office-sellers": (ask: Ask, asked: Asked) => {
    const { columns } = wordsOf(asked.locale).support.sellers;
    return exported(
      (stretch) => ask.desk.nextSellers({ ...narrowed(sellerShape, asked), ...stretch }),
      [
        [columns.name, (row) => row.name],
        [columns.state, (row) => row.state],
        [columns.country, (row) => row.country],
        [columns.city, (row) => row.city],
        [columns.products, (row) => row.products],
        [columns.open, (row) => row.open],
        [columns.late, (row) => row.late],
        [columns.joined, (row) => row.joinedAt],
      ],
    );
  },
  "shop-parcels": (ask: Ask, asked: Asked) => {
    const { columns } = wordsOf(asked.locale).sellers.centre.list;
    return exported(
      (stretch) => ask.desk.nextParcels({ ...narrowed(parcelShape, asked), ...stretch }),
      [
        [columns.order, (row) => row.orderNumber],
        [columns.state, (row) => row.state],
        [columns.placed, (row) => row.placedAt],
        [columns.shipBy, (row) => row.shipBy],
        [columns.recipient, (row) => row.recipient],
        [columns.country, (row) => row.country],
        [columns.method, (row) => row.method],
        [columns.contents, (row) => row.firstItem],
        [columns.items, (row) => row.items],
        [columns.worth, (row) => amount(row.worth)],
        [wordsOf(asked.locale).desk.list.currency, (row) => row.worth.currency],
        [columns.carrier, (row) => row.carrier],
        [columns.tracking, (row) => row.trackingNumber],
      ],
    );
  },
  "shop-products": (ask: Ask, asked: Asked) =>
    exported(
      (stretch) => ask.desk.nextOwnProducts({ ...narrowed(ownProductShape, asked), ...stretch }),
      productColumns(asked.locale),
    ),
} as const;

function productColumns(locale: string): (readonly [string, (row: DeskProduct) => Cell])[] {
  const { columns } = wordsOf(locale).support.products;
  return [
    [columns.name, (row) => row.name],
    [columns.state, (row) => row.state],
    [columns.seller, (row) => row.seller.name],
    [columns.category, (row) => row.category],
    [columns.price, (row) => amount(row.price)],
    [wordsOf(locale).desk.list.currency, (row) => row.price?.currency ?? null],
    [columns.stock, (row) => row.stock],
    [columns.variants, (row) => row.variants],
    [columns.rating, (row) => row.rating],
    [columns.updated, (row) => row.updatedAt],
  ];
}

import { useTranslations } from "next-intl";
import { Picture } from "#app/_ui/kit/picture.tsx";
import { formatDays, formatMoney } from "#messages/format.ts";
import type { OrderLineView, ParcelView } from "#server/orders/view.ts";
import { StateBadge } from "./state-badge.tsx";

/** The order as it is sent: a part per seller, with its way and its lines. */
export function OrderParcels({ parcels, locale }: { parcels: readonly ParcelView[]; locale: string }) {
  return (
    <div className="space-y-6">
      {parcels.map((parcel) => (
        <article key={parcel.id}>
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line pb-2">
            <h3 className="text-base font-semibold">{parcel.sellerName}</h3>
            <StateBadge state={parcel.state} />
            <ItemCount lines={parcel.lines} />
            <p className="text-fine text-soft sm:ms-auto">
              <Way parcel={parcel} locale={locale} />
            </p>
          </div>
          <ul>
            {parcel.lines.map((line) => (
              <Line key={line.n} line={line} locale={locale} />
            ))}
          </ul>
        </article>
      ))}
    </div>
  );
}

function ItemCount({ lines }: { lines: readonly OrderLineView[] }) {
  const t = useTranslations("support.order");
  return (
    <p className="text-fine text-soft tabular">{t("items", { count: lines.reduce((sum, { quantity }) => sum + quantity, 0) })}</p>
  );
}

function Way({ parcel, locale }: { parcel: ParcelView; locale: string }) {
  const t = useTranslations("support.order");
  const { carrier, trackingNumber, expectedFrom, expectedTo } = parcel;
  if (carrier) return <bdi>{t("carrier", { carrier, tracking: trackingNumber ?? "" })}</bdi>;
  if (!expectedFrom || !expectedTo) return null;
  return t("expected", { days: formatDays(new Date(expectedFrom), new Date(expectedTo), locale) });
}

function Line({ line, locale }: { line: OrderLineView; locale: string }) {
  const t = useTranslations("support.order");
  const { name, options, sku, picture, quantity, unitPrice, lineTotal, discount } = line;
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-3 border-b border-line py-2">
      <div className="size-11 overflow-hidden rounded-sm bg-sunk">
        {picture && <Picture picture={picture} sizes="44px" isDecorative className="aspect-square" />}
      </div>
      <div className="min-w-0">
        <p className="font-medium">{name}</p>
        <p className="text-fine text-soft">
          {options.map(({ value }) => `${value} · `)}
          <bdi className="tabular">{sku}</bdi>
        </p>
      </div>
      <p className="text-end tabular">
        <bdi className="block font-medium">{formatMoney(lineTotal, locale)}</bdi>
        <bdi className="block text-fine text-soft">
          {t("quantity", { count: quantity })} {formatMoney(unitPrice, locale)}
        </bdi>
        {discount.amount > 0n && (
          <span className="block text-fine text-positive">
            {t("discount")} <bdi>{formatMoney({ ...discount, amount: -discount.amount }, locale)}</bdi>
          </span>
        )}
      </p>
    </li>
  );
}

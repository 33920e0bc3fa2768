import { useTranslations } from "next-intl";
import { DeliveryMethod } from "#app/_ui/desk/delivery-method.tsx";
import { Facts } from "#app/_ui/kit/facts.tsx";
import { Moment } from "#app/_ui/kit/moment.tsx";
import { formatDays } from "#messages/format.ts";
import type { SellerParcel } from "#server/orders/parcel-queries.ts";
import { ShipBy } from "./ship-by.tsx";

export function ParcelFacts({ parcel, locale }: { parcel: SellerParcel; locale: string }) {
  const t = useTranslations("sellers.centre.parcel");
  const { placedAt, shipBy, due, shippingMethod, expectedFrom, expectedTo, carrier, trackingNumber } = parcel;
  return (
    <Facts
      facts={[
        [t("ordered"), <Moment key="ordered" at={placedAt} locale={locale} />],
        [t("method"), <DeliveryMethod key="method" code={shippingMethod} />],
        ...(due
          ? [[t("shipBy"), <ShipBy key="by" shipBy={shipBy} due={due} lateDays={parcel.lateDays} locale={locale} />] as const]
          : []),
        ...(expectedFrom && expectedTo
          ? [
              [
                t("expected"),
                <bdi key="expected">{formatDays(new Date(expectedFrom), new Date(expectedTo), locale)}</bdi>,
              ] as const,
            ]
          : []),
        ...(carrier ? [[t("carrier"), <bdi key="carrier">{carrier}</bdi>] as const] : []),
        ...(trackingNumber
          ? [
              [
                t("tracking"),
                <bdi key="tracking" dir="ltr" className="tabular">
                  {trackingNumber}
                </bdi>,
              ] as const,
            ]
          : []),
      ]}
    />
  );
}

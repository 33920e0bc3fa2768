import { useTranslations } from "next-intl";
import { PostalAddress } from "#app/_ui/orders/postal-address.tsx";
import type { SellerParcel } from "#server/orders/parcel-queries.ts";
import { ParcelItems } from "./parcel-items.tsx";

/** One packing slip on its own sheet: what lies in the parcel and where it goes. No prices, and nothing of other shops. */
export function PackingSlip({ parcel, shopName, locale }: { parcel: SellerParcel; shopName: string; locale: string }) {
  const t = useTranslations("sellers.centre.parcel");
  const count = parcel.lines.reduce((sum, { quantity }) => sum + quantity, 0);
  return (
    <article className="space-y-6 rounded-lg border border-line bg-raised p-6 print:break-after-page print:rounded-none print:border-0 print:p-0 print:last:break-after-auto">
      <header className="flex items-start justify-between gap-8 border-b border-ink pb-4">
        <p className="text-title font-semibold">{shopName}</p>
        <h2 className="text-end text-base font-normal">
          {t("slip")}
          <bdi className="block font-semibold tabular">{parcel.orderNumber}</bdi>
        </h2>
      </header>
      <section className="space-y-2">
        <h3 className="text-lead">{t("address")}</h3>
        <PostalAddress address={parcel.address} locale={locale} />
      </section>
      <section className="space-y-3">
        <h3 className="text-lead">{t("items", { count })}</h3>
        <ParcelItems lines={parcel.lines} />
      </section>
      <p className="text-soft">{t("slipThanks", { shop: shopName })}</p>
    </article>
  );
}

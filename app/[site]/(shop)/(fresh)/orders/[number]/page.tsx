import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { siteHere } from "#app/_i18n/site-here.ts";
import { orNothing } from "#app/_trpc/answers.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { OrderLines } from "#app/_ui/orders/order-lines.tsx";
import { OrderLive } from "#app/_ui/orders/order-live.tsx";
import { OrderSummary } from "#app/_ui/orders/order-summary.tsx";
import { ParcelCard } from "#app/_ui/orders/parcel-card.tsx";
import { Missing } from "#app/_ui/shell/missing.tsx";
import { newsOf } from "#server/orders/rules.ts";
import { AccountOffer } from "./_parts/account-offer.tsx";
import { OrderDeeds } from "./_parts/order-deeds.tsx";
import { OrderHeading } from "./_parts/order-heading.tsx";

interface Props {
  params: Promise<{ number: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations("orders");
  return { title: t("title", { number: (await params).number.slice(0, 20) }), robots: { index: false }, referrer: "same-origin" };
}

/** An order for its member or whoever has its link; also where a shopper arrives after paying (`new`). */
export default async function OrderPage({ params, searchParams }: Props) {
  const [{ number }, query, site] = [await params, await searchParams, await siteHere()];
  const key = typeof query.key === "string" ? query.key.slice(0, 100) : null;
  const order = await orderOrNothing(number, key);
  if (!order) return <Missing />;
  return (
    <div className="wrap-page space-y-10 pt-8">
      <OrderHeading order={order} locale={site.locale} isNew={query.new === "1"} />
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="space-y-6">
          {order.parcels.map((parcel, index) => (
            <ParcelCard key={parcel.id} parcel={parcel} n={index + 1} count={order.parcels.length} locale={site.locale}>
              <OrderLines lines={parcel.lines} site={site} />
            </ParcelCard>
          ))}
        </div>
        <div className="space-y-5 lg:sticky lg:top-6">
          {key !== null && <AccountOffer order={order} locale={site.locale} />}
          <OrderSummary order={order} locale={site.locale} />
          <OrderDeeds order={order} site={site} />
        </div>
      </div>
      <OrderLive news={newsOf(order)} number={order.number} access={order.key} locale={site.locale} />
    </div>
  );
}

const orderOrNothing = cache(async (number: string, key: string | null) => {
  const ask = await askHere();
  return orNothing(ask.orders.byNumber({ number, key }));
});

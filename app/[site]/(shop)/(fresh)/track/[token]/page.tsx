import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { siteHere } from "#app/_i18n/site-here.ts";
import { orNothing } from "#app/_trpc/answers.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { OrderLive } from "#app/_ui/orders/order-live.tsx";
import { OrderWays } from "#app/_ui/orders/order-ways.tsx";
import { ParcelCard } from "#app/_ui/orders/parcel-card.tsx";
import { Missing } from "#app/_ui/shell/missing.tsx";
import { newsOf } from "#server/orders/rules.ts";
import { AskForLink } from "./_parts/ask-for-link.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("orders.track");
  return { title: t("title"), robots: { index: false }, referrer: "same-origin" };
}

/** What number and email show: the way of each parcel and the names of what is inside, nothing that a stranger may not know. */
export default async function TrackedPage({ params }: { params: Promise<{ token: string }> }) {
  const [site, ask, t] = [await siteHere(), await askHere(), await getTranslations("orders")];
  const token = decodeURIComponent((await params).token);
  const order = await orNothing(ask.orders.tracked({ token }));
  if (!order) return <Missing />;
  return (
    <div className="wrap-page space-y-8 pt-8">
      <header className="space-y-2">
        <h1 className="text-display">{t("track.result", { number: order.number })}</h1>
        <p role="status" className="text-lead">
          {t(`states.${order.state}`)}
        </p>
        <p className="max-w-prose text-soft">{t(`next.${order.state}`)}</p>
      </header>
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="space-y-6">
          {order.parcels.map((parcel, index) => (
            <ParcelCard key={parcel.id} parcel={parcel} n={index + 1} count={order.parcels.length} locale={site.locale}>
              <ul aria-label={t("parcel.items")} className="space-y-2.5 border-t border-line pt-4">
                {parcel.items.map((item) => (
                  <li key={item.n} className="flex justify-between gap-4">
                    <span className="min-w-0">
                      {item.name}
                      <span className="block text-fine text-soft">{item.options.map(({ value }) => value).join(" · ")}</span>
                    </span>
                    <span className="shrink-0 text-fine text-soft">{t("parcel.quantity", { quantity: item.quantity })}</span>
                  </li>
                ))}
              </ul>
            </ParcelCard>
          ))}
        </div>
        <div className="space-y-2 lg:sticky lg:top-6">
          <AskForLink
            token={order.token}
            locale={site.locale}
            words={{ more: t("track.more"), again: t("track.again"), sent: t("track.sent") }}
          />
          <OrderWays site={site} />
        </div>
      </div>
      <OrderLive news={newsOf(order)} token={order.token} locale={site.locale} />
    </div>
  );
}

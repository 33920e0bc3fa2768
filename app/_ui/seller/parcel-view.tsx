import { useTranslations } from "next-intl";
import { Moment } from "#app/_ui/kit/moment.tsx";
import { Section } from "#app/_ui/kit/section.tsx";
import { Timeline } from "#app/_ui/kit/timeline.tsx";
import { PostalAddress } from "#app/_ui/orders/postal-address.tsx";
import { openStates } from "#server/orders/due.ts";
import type { SellerParcel } from "#server/orders/parcel-queries.ts";
import { parcelStates } from "#server/orders/schema.ts";
import { AdvanceBatch } from "./batch-forms.tsx";
import { ParcelFacts } from "./parcel-facts.tsx";
import { ParcelItems } from "./parcel-items.tsx";
import { ShipForm } from "./ship-form.tsx";

interface ParcelViewProps {
  parcel: SellerParcel;
  shopName: string;
  locale: string;
}

/** What to pack, for whom, and the deed; on paper it is the packing slip. */
export function ParcelView({ parcel, shopName, locale }: ParcelViewProps) {
  const t = useTranslations("sellers.centre.parcel");
  const count = parcel.lines.reduce((sum, { quantity }) => sum + quantity, 0);
  const canShip = openStates.some((state) => state === parcel.state);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-9 lg:grid-cols-[minmax(0,1fr)_21rem] print:block print:space-y-8">
      <div className="hidden items-start justify-between gap-8 border-b border-ink pb-4 print:flex">
        <p className="text-title font-semibold">{shopName}</p>
        <p className="text-end">
          {t("slip")}
          <bdi className="block font-semibold tabular">{parcel.orderNumber}</bdi>
        </p>
      </div>
      <div className="min-w-0 space-y-9">
        <Section title={t("items", { count })}>
          <ParcelItems lines={parcel.lines} />
        </Section>
        <div className="grid gap-x-10 gap-y-9 sm:grid-cols-[minmax(0,1fr)_minmax(0,1.4fr)]">
          <Section title={t("address")}>
            <PostalAddress address={parcel.address} locale={locale} />
          </Section>
          <Section title={t("facts")} className="print:hidden">
            <ParcelFacts parcel={parcel} locale={locale} />
          </Section>
        </div>
        <p className="hidden border-t border-line pt-4 print:block">{t("slipThanks", { shop: shopName })}</p>
      </div>
      <div className="space-y-9 print:hidden">
        {canShip && <Deed parcel={parcel} locale={locale} />}
        <Section title={t("history")}>
          <History parcel={parcel} locale={locale} />
        </Section>
      </div>
    </div>
  );
}

function Deed({ parcel, locale }: { parcel: SellerParcel; locale: string }) {
  const t = useTranslations("sellers.centre.ship");
  const words = {
    carrier: t("carrier"),
    choose: t("choose"),
    other: t("other"),
    otherName: t("otherName"),
    tracking: t("tracking"),
    trackingHint: t("trackingHint"),
    submit: t("submit"),
  };
  return (
    <section className="space-y-5 rounded-lg border border-line bg-raised p-5">
      {parcel.state !== "packed" && (
        <div className="space-y-2 border-b border-line pb-4">
          <h2 className="text-base">{t("before")}</h2>
          <AdvanceBatch locale={locale} ids={[parcel.id]} isConfirmed={parcel.state === "confirmed"} />
        </div>
      )}
      <div className="space-y-1">
        <h2 className="text-lead">{t("title")}</h2>
        <p className="text-soft">{t("lead")}</p>
      </div>
      <ShipForm parcelId={parcel.id} locale={locale} words={words} />
    </section>
  );
}

function History({ parcel, locale }: { parcel: SellerParcel; locale: string }) {
  const t = useTranslations("sellers.centre");
  return (
    <Timeline
      label={t("parcel.history")}
      happenings={parcel.history.flatMap(({ state, at }) => {
        const known = parcelStates.find((one) => one === state);
        if (!known) return [];
        const tone = known === "shipped" || known === "delivered" ? "positive" : known === "lost" ? "critical" : "plain";
        return [{ key: `${state}-${at}`, title: t(`states.${known}`), at: <Moment at={at} locale={locale} />, tone }];
      })}
    />
  );
}

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDays } from "#messages/format.ts";
import type { ParcelView } from "#server/orders/view.ts";
import { CopyNumber } from "./copy-number.tsx";
import { ParcelScans } from "./parcel-scans.tsx";
import { ParcelWay } from "./parcel-way.tsx";

type Shown = Pick<
  ParcelView,
  "id" | "state" | "sellerName" | "carrier" | "trackingNumber" | "expectedFrom" | "expectedTo" | "history" | "scans"
>;

interface ParcelCardProps {
  parcel: Shown;
  n: number;
  count: number;
  locale: string;
  /** What is in it. */
  children: ReactNode;
}

/** One seller's part of an order: where it is, when it comes, with whom it travels, what is inside. */
export function ParcelCard({ parcel, n, count, locale, children }: ParcelCardProps) {
  const t = useTranslations("orders");
  const { expectedFrom, expectedTo, state } = parcel;
  const isUnderWay = state !== "delivered" && state !== "cancelled" && state !== "lost";
  const title = t("parcel.from", { seller: parcel.sellerName });
  return (
    <section aria-label={title} className="space-y-6 rounded-lg border border-line bg-raised p-5 sm:p-6">
      <header className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <div>
          <h2 className="text-title">{title}</h2>
          {count > 1 && <p className="text-fine text-soft">{t("parcel.of", { n, count })}</p>}
        </div>
        <p className="font-medium">{t(`parcelStates.${state}`)}</p>
      </header>
      {state !== "cancelled" && state !== "lost" && <ParcelWay state={state} history={parcel.history} locale={locale} />}
      {parcel.scans.length > 0 && <ParcelScans scans={parcel.scans} locale={locale} />}
      <dl className="flex flex-wrap gap-x-10 gap-y-2 border-t border-line pt-4 text-fine">
        {isUnderWay && expectedFrom && expectedTo && (
          <div>
            <dt className="sr-only">{t("parcel.expected", { days: "" })}</dt>
            <dd className="text-base font-medium">
              {t("parcel.expected", { days: formatDays(new Date(expectedFrom), new Date(expectedTo), locale) })}
            </dd>
          </div>
        )}
        {parcel.carrier && (
          <div>
            <dt className="text-soft">{t("parcel.carrier")}</dt>
            <dd>
              <bdi>{parcel.carrier}</bdi>
            </dd>
          </div>
        )}
        {parcel.trackingNumber && (
          <div>
            <dt className="text-soft">{t("parcel.tracking")}</dt>
            <dd>
              <bdi dir="ltr" className="tabular">
                {parcel.trackingNumber}
              </bdi>
              <CopyNumber
                number={parcel.trackingNumber}
                words={{
                  copy: t("parcel.copy"),
                  copyNamed: t("parcel.copyNamed", { number: parcel.trackingNumber }),
                  copied: t("parcel.copied"),
                }}
              />
            </dd>
          </div>
        )}
      </dl>
      {children}
    </section>
  );
}

import { useTranslations } from "next-intl";
import { formatDate } from "#messages/format.ts";
import type { ScanView } from "#server/orders/view.ts";

/** What the carrier said on the way, the newest first. */
export function ParcelScans({ scans, locale }: { scans: readonly ScanView[]; locale: string }) {
  const t = useTranslations("orders");
  return (
    <ol aria-label={t("parcel.scans")} className="space-y-2.5 border-t border-line pt-4">
      {scans.toReversed().map(({ code, at }, n) => (
        <li key={`${at} ${code}`} className="flex flex-wrap items-baseline justify-between gap-x-6">
          <span className={n === 0 ? "font-medium" : "text-soft"}>{t(`scans.${code}`)}</span>
          <time dateTime={at} className="text-fine text-soft tabular">
            {formatDate(new Date(at), locale, "moment")}
          </time>
        </li>
      ))}
    </ol>
  );
}

import { useTranslations } from "next-intl";
import { Badge } from "#app/_ui/kit/badge.tsx";
import { Moment } from "#app/_ui/kit/moment.tsx";
import type { Due } from "#server/orders/due.ts";

interface ShipByProps {
  shipBy: string;
  due: Due | null;
  locale: string;
  /** How many days ago that day was; 0 where it has not passed. */
  lateDays: number;
}

/** The day to send a parcel; how it stands is said in a word, and the colour repeats it. Nothing once it is on its way. */
export function ShipBy({ shipBy, due, locale, lateDays }: ShipByProps) {
  const t = useTranslations("sellers.centre.due");
  if (!due) return <span className="text-soft">—</span>;
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-0.5 @4xl:flex-nowrap @4xl:whitespace-nowrap">
      <Moment at={shipBy} locale={locale} shape="day" className={due === "late" ? "font-semibold text-critical" : undefined} />
      {due === "late" && <Badge tone="critical">{t("daysLate", { count: lateDays })}</Badge>}
      {due === "today" && <Badge tone="caution">{t("today")}</Badge>}
    </span>
  );
}

import { useTranslations } from "next-intl";
import { formatDate, formatNumber } from "#messages/format.ts";
import type { DayCount } from "#server/desk/days.ts";

const height = 40;
const step = 12;

/** A bar a day, drawn on the server; the numbers themselves are its name. Time runs with the reading direction. */
export function Sparkline({ days, locale }: { days: readonly DayCount[]; locale: string }) {
  const t = useTranslations("desk.home");
  const most = Math.max(1, ...days.map(({ count }) => count));
  const said = days
    .map(({ day, count }) => `${formatDate(new Date(day), locale, "day")}: ${formatNumber(count, locale)}`)
    .join("; ");
  return (
    <figure className="min-w-0 self-end">
      <svg
        role="img"
        aria-label={t("chart", { days: said })}
        viewBox={`0 0 ${days.length * step} ${height}`}
        preserveAspectRatio="none"
        className="mirrored h-12 w-full max-w-md"
      >
        {days.map(({ day, count }, n) => {
          const tall = Math.max(1.5, (count / most) * (height - 2));
          const isToday = n === days.length - 1;
          return (
            <rect
              key={day}
              x={n * step + 1}
              y={height - tall}
              width={step - 3}
              height={tall}
              rx="1"
              className={isToday ? "fill-persimmon" : "fill-edge"}
            />
          );
        })}
      </svg>
      <figcaption aria-hidden="true" className="pt-1 text-fine text-soft">
        {t("chartTitle")}
      </figcaption>
    </figure>
  );
}

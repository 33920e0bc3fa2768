import { useTranslations } from "next-intl";
import { Section } from "#app/_ui/kit/section.tsx";
import { formatMoney } from "#messages/format.ts";
import type { DayCount, Takings } from "#server/desk/days.ts";
import { Sparkline } from "./sparkline.tsx";

interface SalesProps {
  sales: Record<"today" | "week" | "weekBefore", Takings>;
  days: readonly DayCount[];
  locale: string;
}

/** What came in today and in a week, beside the week before; a quiet line of the last fourteen days. */
export function Sales({ sales, days, locale }: SalesProps) {
  const t = useTranslations("desk.home");
  return (
    <Section title={t("sales")}>
      <div className="grid gap-x-10 gap-y-5 border-t border-line pt-4 sm:grid-cols-[auto_auto_minmax(12rem,1fr)]">
        <Span name={t("todaySales")} takings={sales.today} locale={locale} />
        <Span name={t("weekSales")} takings={sales.week} before={sales.weekBefore} locale={locale} />
        <Sparkline days={days} locale={locale} />
      </div>
    </Section>
  );
}

const shown = 4;

function Span({ name, takings, before, locale }: { name: string; takings: Takings; before?: Takings; locale: string }) {
  const t = useTranslations("desk.home");
  const beforeOf = (currency: string) => before?.money.find((sum) => sum.currency === currency);
  return (
    <div className="min-w-0">
      <h3 className="text-fine font-medium text-soft">{name}</h3>
      {takings.money.length === 0 && <p className="text-title font-semibold text-soft">{t("nothing")}</p>}
      <ul>
        {takings.money.slice(0, shown).map((sum, n) => {
          const earlier = beforeOf(sum.currency);
          return (
            <li key={sum.currency} className="flex flex-wrap items-baseline gap-x-3">
              <bdi className={n === 0 ? "text-title font-semibold tabular" : "font-medium tabular"}>
                {formatMoney(sum, locale)}
              </bdi>
              {before && (
                <span className="text-fine text-soft tabular">
                  {t("weekBefore", { amount: earlier ? formatMoney(earlier, locale) : t("nothing") })}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <p className="text-fine text-soft">{t("orders", { count: takings.orders })}</p>
    </div>
  );
}

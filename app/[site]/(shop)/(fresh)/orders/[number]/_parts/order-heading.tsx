import { useTranslations } from "next-intl";
import { formatDate } from "#messages/format.ts";
import type { OrderView } from "#server/orders/view.ts";

interface OrderHeadingProps {
  order: OrderView;
  locale: string;
  /** Just placed: thanks first. */
  isNew: boolean;
}

export function OrderHeading({ order, locale, isNew }: OrderHeadingProps) {
  const t = useTranslations("orders");
  const placed = t("placed", { date: formatDate(new Date(order.placedAt), locale, "date") });
  return (
    <header className="space-y-4">
      {isNew ? (
        <>
          <h1 className="text-display">{t("thanks.title", { name: order.address.firstName })}</h1>
          <p className="max-w-prose text-lead">{t.rich("thanks.text", { email: order.email })}</p>
        </>
      ) : (
        <h1 className="text-display">{t("title", { number: order.number })}</h1>
      )}
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        {isNew && (
          <p className="flex items-baseline gap-2.5">
            <span aria-hidden="true" className="text-soft">
              {t("number")}
            </span>
            <output aria-label={t("number")} dir="ltr" className="text-lead font-semibold tracking-wide tabular">
              {order.number}
            </output>
          </p>
        )}
        <p
          role="status"
          className="rounded-full border border-positive-line bg-positive-surface px-3 py-0.5 text-fine font-medium text-positive"
        >
          {t(`states.${order.state}`)}
        </p>
        <p className="text-fine text-soft">{placed}</p>
      </div>
      <p className="max-w-prose">{t(`next.${order.state}`)}</p>
      {isNew && <p className="max-w-prose text-fine text-soft">{t("thanks.keep")}</p>}
    </header>
  );
}

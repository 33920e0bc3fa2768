import { useTranslations } from "next-intl";
import { OrderWays } from "#app/_ui/orders/order-ways.tsx";
import type { OrderView } from "#server/orders/view.ts";
import type { Site } from "#server/platform/context.ts";
import { BuyAgain } from "./buy-again.tsx";

/** What one can do with an order: have it once more, send something back, ask. */
export function OrderDeeds({ order, site }: { order: OrderView; site: Site }) {
  const t = useTranslations("orders.deeds");
  return (
    <section aria-label={t("title")} className="space-y-2">
      <BuyAgain number={order.number} access={order.key} locale={site.locale} word={t("again")} />
      <OrderWays site={site} />
    </section>
  );
}

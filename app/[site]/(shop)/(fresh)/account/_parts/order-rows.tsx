import { useTranslations } from "next-intl";
import { hrefOn } from "#app/_i18n/href.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { Badge, type Tone } from "#app/_ui/kit/badge.tsx";
import { formatDate, formatMoney } from "#messages/format.ts";
import type { OrderRow, OrderState } from "#server/orders/view.ts";

const tones: Record<OrderState, Tone> = {
  awaitingDeposit: "caution",
  confirmed: "info",
  processing: "info",
  partlyShipped: "info",
  shipped: "info",
  delivered: "positive",
  cancelled: "plain",
};

/** Orders, each a line that leads to it. */
export function OrderRows({ rows, locale }: { rows: readonly OrderRow[]; locale: string }) {
  const [t, states] = [useTranslations("identity.account"), useTranslations("orders.states")];
  return (
    <ul className="divide-y divide-line rounded-lg border border-line bg-raised">
      {rows.map(({ id, number, state, placedAt, items, total }) => (
        <li key={id}>
          <Anchor
            href={hrefOn({ locale }, `/orders/${number}`)}
            className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 gap-y-1 px-4 py-3.5 hover:bg-sunk sm:grid-cols-[minmax(0,1fr)_9rem_8rem] sm:px-5"
          >
            <span className="flex flex-wrap items-baseline gap-x-3">
              <bdi dir="ltr" className="font-semibold tracking-wide tabular">
                {number}
              </bdi>
              <span className="text-fine whitespace-nowrap text-soft">{formatDate(new Date(placedAt), locale, "date")}</span>
            </span>
            <span className="justify-self-end sm:order-last">
              <bdi className="font-semibold tabular">{formatMoney(total, locale)}</bdi>
            </span>
            <span className="flex items-baseline gap-3">
              <Badge tone={tones[state]}>{states(state)}</Badge>
            </span>
            <span className="justify-self-end text-fine text-soft sm:hidden">{t("items", { count: items })}</span>
          </Anchor>
        </li>
      ))}
    </ul>
  );
}

import { useTranslations } from "next-intl";
import { hrefOn } from "#app/_i18n/href.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { buttonClass } from "#app/_ui/kit/button.tsx";
import type { OrderView } from "#server/orders/view.ts";
import type { Site } from "#server/platform/context.ts";
import { BuyAgain } from "./buy-again.tsx";

/** What one can do with an order: have it once more, send something back, ask. */
export function OrderDeeds({ order, site }: { order: OrderView; site: Site }) {
  const t = useTranslations("orders");
  const ways = [
    ["/returns", t("deeds.returns")],
    ["/help", t("deeds.help")],
    ["/", t("summary.again")],
  ] as const;
  return (
    <section aria-label={t("deeds.title")} className="space-y-2">
      <BuyAgain number={order.number} access={order.key} locale={site.locale} word={t("deeds.again")} />
      <ul className="flex flex-wrap gap-x-5">
        {ways.map(([path, word]) => (
          <li key={path}>
            <Anchor href={hrefOn(site, path)} className={buttonClass({ look: "quiet" })}>
              {word}
            </Anchor>
          </li>
        ))}
      </ul>
    </section>
  );
}

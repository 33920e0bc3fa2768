import { useTranslations } from "next-intl";
import { hrefOn } from "#app/_i18n/href.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { Picture } from "#app/_ui/kit/picture.tsx";
import { formatMoney } from "#messages/format.ts";
import type { OrderLineView } from "#server/orders/view.ts";
import type { Site } from "#server/platform/context.ts";

/** What was bought, as it was called and cost then. */
export function OrderLines({ lines, site }: { lines: readonly OrderLineView[]; site: Site }) {
  const t = useTranslations("orders.parcel");
  return (
    <ul aria-label={t("items")} className="divide-y divide-line border-t border-line">
      {lines.map((line) => (
        <li key={line.n} className="grid grid-cols-[4.5rem_1fr_auto] gap-x-4 py-4">
          <div className="self-start overflow-hidden rounded-md bg-sunk">
            {line.picture && <Picture picture={line.picture} sizes="4.5rem" isDecorative fit="thumb" className="aspect-square" />}
          </div>
          <div className="min-w-0 space-y-0.5">
            <Anchor href={hrefOn(site, `/p/${line.slug}`)} className="font-medium underline-offset-4 hover:underline">
              {line.name}
            </Anchor>
            {line.options.length > 0 && (
              <p className="text-fine text-soft">{line.options.map(({ value }) => value).join(" · ")}</p>
            )}
            <p className="text-fine text-soft">{t("quantity", { quantity: line.quantity })}</p>
          </div>
          <p className="text-end font-medium tabular">
            <bdi className="block">{formatMoney(line.lineTotal, site.locale)}</bdi>
            {line.discount.amount > 0n && (
              <span className="block text-fine font-normal text-positive">
                <span className="sr-only">{t("discount")} </span>
                <bdi>{formatMoney({ ...line.discount, amount: -line.discount.amount }, site.locale)}</bdi>
              </span>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

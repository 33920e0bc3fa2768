import { useTranslations } from "next-intl";
import { Picture } from "#app/_ui/kit/picture.tsx";
import { Amounts } from "#app/_ui/orders/amounts.tsx";
import { formatMoney } from "#messages/format.ts";
import type { CheckoutLineView, CheckoutView } from "#server/checkout/view.ts";

/** What is bought and what it costs so far; folded away on a phone. */
export function Summary({ view, locale }: { view: CheckoutView; locale: string }) {
  const t = useTranslations("checkout.page");
  return (
    <aside aria-label={t("summary")} className="space-y-5 rounded-lg border border-line bg-raised p-5 sm:p-6 lg:sticky lg:top-6">
      <h2 className="text-title">{t("summary")}</h2>
      <div className="space-y-4">
        {view.parcels.map((parcel) => (
          <section key={parcel.sellerName} aria-label={t("parcelFrom", { seller: parcel.sellerName })} className="space-y-3">
            <h3 className="text-fine font-normal tracking-normal text-soft">{t("parcelFrom", { seller: parcel.sellerName })}</h3>
            <ul className="space-y-3">
              {parcel.lines.map((line) => (
                <SummaryLine key={line.variantId} line={line} locale={locale} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <Amounts amounts={view} locale={locale} />
    </aside>
  );
}

function SummaryLine({ line, locale }: { line: CheckoutLineView; locale: string }) {
  return (
    <li className="grid grid-cols-[3.5rem_1fr_auto] items-start gap-3.5">
      <div className="overflow-hidden rounded-sm bg-sunk">
        {line.picture && <Picture picture={line.picture} sizes="3.5rem" isDecorative className="aspect-square" />}
      </div>
      <p className="min-w-0">
        {line.name}
        <span className="block text-fine text-soft">
          {[...line.options.map(({ value }) => value), `× ${line.quantity}`].join(" · ")}
        </span>
      </p>
      <p className="tabular">
        <bdi>{formatMoney(line.lineTotal, locale)}</bdi>
      </p>
    </li>
  );
}

import { useTranslations } from "next-intl";
import { Picture } from "#app/_ui/kit/picture.tsx";
import { Amounts } from "#app/_ui/orders/amounts.tsx";
import { formatMoney } from "#messages/format.ts";
import type { CheckoutLineView, CheckoutView } from "#server/checkout/view.ts";

interface SummaryProps {
  view: CheckoutView;
  locale: string;
}

/** What is bought and what it costs so far: beside the form, or folded above it on a phone. */
export function Summary({ view, locale }: SummaryProps) {
  const t = useTranslations("checkout.page");
  return (
    <>
      <details className="group order-first rounded-lg border border-line bg-raised lg:hidden">
        <summary className="flex min-h-12 items-center justify-between gap-3 px-4">
          <span className="underline decoration-line underline-offset-4">{t("showSummary")}</span>
          <span className="text-lead font-semibold tabular">{formatMoney(view.total, locale)}</span>
        </summary>
        <div className="border-t border-line p-4">
          <Contents view={view} locale={locale} />
        </div>
      </details>
      <aside
        aria-label={t("summary")}
        className="hidden space-y-5 rounded-lg border border-line bg-raised p-6 lg:sticky lg:top-6 lg:block"
      >
        <h2 className="text-title">{t("summary")}</h2>
        <Contents view={view} locale={locale} />
      </aside>
    </>
  );
}

function Contents({ view, locale }: SummaryProps) {
  const t = useTranslations("checkout.page");
  return (
    <>
      <ul className="space-y-4 pb-4">
        {view.parcels.map((parcel) => (
          <li key={parcel.sellerName} className="space-y-3">
            <p className="text-fine text-soft">{t("parcelFrom", { seller: parcel.sellerName })}</p>
            <ul className="space-y-3">
              {parcel.lines.map((line) => (
                <SummaryLine key={line.variantId} line={line} locale={locale} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <div className="border-t border-line pt-4">
        <Amounts amounts={view} locale={locale} />
      </div>
    </>
  );
}

function SummaryLine({ line, locale }: { line: CheckoutLineView; locale: string }) {
  return (
    <li className="grid grid-cols-[3.5rem_1fr_auto] items-start gap-3.5">
      <div className="overflow-hidden rounded-sm bg-sunk">
        {line.picture && <Picture picture={line.picture} sizes="3.5rem" isDecorative fit="thumb" className="aspect-square" />}
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

import { useTranslations } from "next-intl";
import { LineDeed } from "#app/_ui/kit/line-deed.tsx";
import { Picture } from "#app/_ui/kit/picture.tsx";
import { formatMoney } from "#messages/format.ts";
import type { CartLineView } from "#server/cart/view.ts";
import type { Site } from "#server/platform/context.ts";
import { moveToCartAction, removeSavedAction } from "./actions.ts";
import { LineNotice } from "./line-notice.tsx";
import { LineTitle } from "./line-title.tsx";

/** What was put aside: as it costs today, with its way back into the cart. It is in no total. */
export function SavedLines({ lines, site }: { lines: readonly CartLineView[]; site: Site }) {
  const t = useTranslations("cart.page");
  if (lines.length === 0) return null;
  return (
    <section aria-label={t("savedTitle")} className="space-y-1">
      <h2 className="text-title">{t("savedTitle")}</h2>
      <p className="text-soft">{t("savedText")}</p>
      <ul className="grid gap-x-8 sm:grid-cols-2">
        {lines.map((line) => (
          <SavedLine key={line.variantId} line={line} site={site} />
        ))}
      </ul>
    </section>
  );
}

function SavedLine({ line, site }: { line: CartLineView; site: Site }) {
  const t = useTranslations("cart.page");
  const isSold = line.state === "ok" || line.state === "short";
  const deed = { locale: site.locale, fields: { variantId: line.variantId } };
  return (
    <li className="grid grid-cols-[5.5rem_1fr] gap-x-4 border-b border-line py-4">
      <div className="overflow-hidden rounded-md bg-sunk self-start">
        {line.picture && <Picture picture={line.picture} sizes="5.5rem" isDecorative fit="thumb" className="aspect-square" />}
      </div>
      <div className="min-w-0 space-y-1">
        <LineTitle line={line} site={site} />
        {isSold && (
          <p className="font-semibold tabular">
            <bdi>{formatMoney(line.unitPrice, site.locale)}</bdi>
            {line.quantity > 1 && <span className="ps-2 text-fine font-normal text-soft">× {line.quantity}</span>}
          </p>
        )}
        <LineNotice line={isSold ? { ...line, state: "ok" } : line} locale={site.locale} />
        <div className="flex flex-wrap items-start gap-x-5">
          {isSold && (
            <LineDeed {...deed} action={moveToCartAction} word={t("move")} named={t("moveNamed", { name: line.name })} />
          )}
          <LineDeed {...deed} action={removeSavedAction} word={t("remove")} named={t("removeNamed", { name: line.name })} />
        </div>
      </div>
    </li>
  );
}

import { useTranslations } from "next-intl";
import { join } from "#app/_ui/kit/join.ts";
import { Picture } from "#app/_ui/kit/picture.tsx";
import { formatMoney } from "#messages/format.ts";
import type { CartLineView } from "#server/cart/view.ts";
import type { Site } from "#server/platform/context.ts";
import { LineForms } from "./line-forms.tsx";
import { LineNotice } from "./line-notice.tsx";
import { LineTitle } from "./line-title.tsx";

export function CartLine({ line, site }: { line: CartLineView; site: Site }) {
  const t = useTranslations("cart.page");
  const isBought = line.state === "ok" || line.state === "short";
  return (
    <li className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-4 gap-y-3 py-5 sm:grid-cols-[7rem_minmax(0,1fr)_auto] sm:gap-x-6">
      <div className={join("row-span-2 self-start overflow-hidden rounded-md bg-sunk sm:row-span-1", !isBought && "opacity-60")}>
        {line.picture && <Picture picture={line.picture} sizes="7rem" isDecorative fit="thumb" className="aspect-square" />}
      </div>
      <div className="min-w-0 space-y-1">
        <LineTitle line={line} site={site} />
        {isBought && line.quantity > 1 && (
          <p className="text-fine text-soft tabular">{t("each", { price: formatMoney(line.unitPrice, site.locale) })}</p>
        )}
        <LineNotice line={line} locale={site.locale} />
      </div>
      <div className="col-start-2 flex flex-wrap items-start justify-between gap-x-4 gap-y-1 *:min-w-0 sm:col-start-3 sm:flex-col sm:items-end sm:justify-start">
        <LineForms
          price={isBought ? formatMoney(line.lineTotal, site.locale) : null}
          variantId={line.variantId}
          quantity={line.quantity}
          available={line.available}
          canChange={isBought}
          locale={site.locale}
          words={{
            quantity: t("quantity", { name: line.name }),
            less: t("less"),
            more: t("moreOf"),
            problem: t("quantityProblem", { max: Math.max(line.quantity, line.available) }),
            update: t("update"),
            save: t("save"),
            saveNamed: t("saveNamed", { name: line.name }),
            remove: t("remove"),
            removeNamed: t("removeNamed", { name: line.name }),
          }}
        />
      </div>
    </li>
  );
}

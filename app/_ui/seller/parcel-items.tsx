import { useTranslations } from "next-intl";
import { Picture } from "#app/_ui/kit/picture.tsx";
import type { OrderLineView } from "#server/orders/view.ts";

/** What goes into the parcel, with a box to tick on paper. */
export function ParcelItems({ lines }: { lines: readonly OrderLineView[] }) {
  const t = useTranslations("sellers.centre.parcel");
  return (
    <ul className="border-t border-line">
      {lines.map(({ n, name, options, sku, picture, quantity }) => (
        <li key={n} className="flex items-center gap-4 border-b border-line py-3.5 print:break-inside-avoid">
          <span aria-hidden="true" className="hidden size-4 shrink-0 border border-ink print:block" />
          <div className="size-18 shrink-0 overflow-hidden rounded-md bg-sunk">
            {picture && <Picture picture={picture} sizes="72px" isDecorative className="aspect-square" />}
          </div>
          <div className="min-w-0 flex-1">
            <p className="font-semibold">{name}</p>
            {options.length > 0 && (
              <p className="text-soft">{options.map(({ name, value }) => `${name}: ${value}`).join(" · ")}</p>
            )}
            <p className="text-fine text-soft">
              {t("sku")} <bdi className="tabular">{sku}</bdi>
            </p>
          </div>
          <p className="text-title font-semibold tabular">{t("quantity", { count: quantity })}</p>
        </li>
      ))}
    </ul>
  );
}

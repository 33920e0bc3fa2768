import { useTranslations } from "next-intl";
import { CheckIcon } from "#app/_ui/kit/icons.tsx";
import { countryName, formatMoney } from "#messages/format.ts";
import type { CartGroupView } from "#server/cart/view.ts";
import type { Site } from "#server/platform/context.ts";
import type { Estimate } from "#server/shipping/estimate.ts";

interface FreeDeliveryProps {
  group: CartGroupView;
  estimate: Estimate;
  site: Site;
}

/** How much is missing until a seller's parcel travels free by the customary way; nothing where none ever does. */
export function FreeDelivery({ group, estimate: { price, freeFrom }, site }: FreeDeliveryProps) {
  const t = useTranslations("cart.page");
  const values = { seller: group.sellerName, country: countryName(site.countries[0] ?? "", site.locale) };
  const isFree = group.hasFreeDelivery || price.amount === 0n || (freeFrom !== null && group.subtotal.amount >= freeFrom.amount);
  if (isFree)
    return (
      <p className="flex items-center gap-2 pt-3 text-fine text-positive">
        <CheckIcon className="size-4 shrink-0" />
        {t("deliveryIsFree", values)}
      </p>
    );
  if (!freeFrom) return null;
  const missing = { ...freeFrom, amount: freeFrom.amount - group.subtotal.amount };
  const text = t("deliveryFreeIn", { ...values, amount: formatMoney(missing, site.locale) });
  return (
    <div className="space-y-1.5 pt-3">
      <p className="text-fine text-soft">{text}</p>
      <progress
        aria-hidden="true"
        value={Number((group.subtotal.amount * 1000n) / freeFrom.amount)}
        max={1000}
        className="block h-1.5 w-full appearance-none overflow-hidden rounded-full bg-sunk [&::-moz-progress-bar]:bg-persimmon [&::-webkit-progress-bar]:bg-sunk [&::-webkit-progress-value]:bg-persimmon"
      />
    </div>
  );
}

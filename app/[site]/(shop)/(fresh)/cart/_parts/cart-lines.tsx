import { useTranslations } from "next-intl";
import { Leaving } from "#app/_ui/kit/morph.tsx";
import type { CartView } from "#server/cart/view.ts";
import type { Site } from "#server/platform/context.ts";
import type { Estimate } from "#server/shipping/estimate.ts";
import { CartLine } from "./cart-line.tsx";
import { FreeDelivery } from "./free-delivery.tsx";

/** By seller, for each sends a parcel of its own; what cannot be bought stands last and says why. */
export function CartLines({ site, cart, estimate }: { site: Site; cart: CartView; estimate: Estimate | null }) {
  const t = useTranslations("cart.page");
  return (
    <div className="space-y-10">
      {cart.groups.map((group) => (
        <section key={group.sellerId} aria-label={t("from", { seller: group.sellerName })}>
          <h2 className="border-b border-line pb-2.5 text-base font-medium tracking-normal text-soft">
            {t("from", { seller: group.sellerName })}
          </h2>
          <ul className="divide-y divide-line border-b border-line">
            {group.lines.map((line) => (
              <Leaving key={line.variantId}>
                <CartLine line={line} site={site} />
              </Leaving>
            ))}
          </ul>
          {estimate && <FreeDelivery group={group} estimate={estimate} site={site} />}
        </section>
      ))}
      {cart.unavailable.length > 0 && (
        <section aria-label={t("unavailable")}>
          <h2 className="border-b border-line pb-2.5 text-base font-medium tracking-normal text-soft">{t("unavailable")}</h2>
          <ul className="divide-y divide-line border-b border-line">
            {cart.unavailable.map((line) => (
              <Leaving key={line.variantId}>
                <CartLine line={line} site={site} />
              </Leaving>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

import { useTranslations } from "next-intl";
import { Notice } from "#app/_ui/kit/notice.tsx";
import { sayRefusal } from "#messages/say-refusal.ts";
import type { CouponView } from "#server/promotions/view.ts";

/** Coupons that were given and give nothing any more: told, never dropped in silence. */
export function IdleCoupons({ coupons, locale }: { coupons: readonly CouponView[]; locale: string }) {
  const t = useTranslations("promotions.cart");
  return coupons.map(
    ({ code, refusal }) =>
      refusal && (
        <Notice key={code} tone="caution" title={t("idle", { code })}>
          {sayRefusal(refusal, locale)}
        </Notice>
      ),
  );
}

import { useTranslations } from "next-intl";
import { Notice } from "#app/_ui/kit/notice.tsx";
import { sayRefusal } from "#messages/say-refusal.ts";
import type { CouponView } from "#server/promotions/view.ts";
import { CouponForm } from "./coupon-form.tsx";
import { CouponRemoval } from "./coupon-removal.tsx";

/** The coupons of a cart: those that give, those that give nothing now and why, and the field for one more, folded away. */
export function CouponBox({ coupons, locale }: { coupons: readonly CouponView[]; locale: string }) {
  const t = useTranslations("promotions.cart");
  const removal = (code: string) => (
    <CouponRemoval code={code} locale={locale} words={{ remove: t("remove"), named: t("removeNamed", { code }) }} />
  );
  return (
    <div className="space-y-3 border-y border-line py-3">
      {coupons.map(({ code, name, refusal }) =>
        refusal ? (
          <Notice key={code} tone="caution" title={t("idle", { code })}>
            {sayRefusal(refusal, locale)}
            <div>{removal(code)}</div>
          </Notice>
        ) : (
          <div key={code} className="flex items-baseline justify-between gap-3">
            <p className="flex min-w-0 flex-wrap items-baseline gap-x-2.5">
              <bdi className="rounded-sm bg-positive-surface px-1.5 py-0.5 text-fine font-semibold text-positive">{code}</bdi>
              <span className="text-fine text-soft">{name}</span>
            </p>
            {removal(code)}
          </div>
        ),
      )}
      <CouponForm locale={locale} words={{ have: t("have"), code: t("code"), apply: t("apply"), applied: t.raw("applied") }} />
    </div>
  );
}

import { useTranslations } from "next-intl";
import { formatDate, formatMoney } from "#messages/format.ts";
import type { Term } from "#server/promotions/basket.ts";
import type { ProductCoupon } from "#server/promotions/for-product.ts";
import { CouponOffer } from "./coupon-offer.tsx";

/** Coupons that fit a product, each with what it gives and on what conditions, folded away where there are several. */
export function ProductCoupons({ coupons, locale }: { coupons: readonly ProductCoupon[]; locale: string }) {
  const t = useTranslations("promotions.product");
  const say = useTerms(locale);
  if (coupons.length === 0) return null;
  return (
    <section aria-label={t("title")}>
      <details className="group py-1">
        <summary className="flex min-h-11 flex-wrap items-center gap-x-2">
          <span className="font-medium underline decoration-line underline-offset-4 group-open:no-underline">
            {t("count", { count: coupons.length })}
          </span>
          <span className="text-fine text-soft group-open:hidden">{coupons.map(({ name }) => name).join(" · ")}</span>
        </summary>
        <ul className="divide-y divide-line border-t border-line">
          {coupons.map(({ code, name, terms, perSubject, endsAt }) => (
            <li key={code} className="space-y-2 py-3.5">
              <p className="font-medium">{name}</p>
              <p className="text-fine text-soft">
                {[
                  ...terms.map(say),
                  t("times", { count: perSubject }),
                  ...(endsAt ? [t("until", { moment: formatDate(new Date(endsAt), locale, "moment") })] : []),
                ].join(" · ")}
              </p>
              <CouponOffer
                code={code}
                locale={locale}
                words={{
                  use: t("use"),
                  useNamed: t("useNamed", { code }),
                  copy: t("copy"),
                  copied: t("copied"),
                  used: t("used", { code }),
                }}
              />
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

/** A term in words, amounts and all. */
function useTerms(locale: string): (term: Term) => string {
  const t = useTranslations("promotions.terms");
  return ({ key, params }) => {
    const shown = Object.entries(params).map(([name, value]) => [
      name,
      typeof value === "object" && "amount" in value ? formatMoney(value, locale) : String(value),
    ]);
    return isTerm(key) ? t(key, Object.fromEntries(shown)) : key;
  };
}

const known = ["percentOff", "amountOff", "freeDelivery", "minimum", "maximum", "seller", "category", "products"] as const;

function isTerm(key: string): key is (typeof known)[number] {
  return known.some((one) => one === key);
}

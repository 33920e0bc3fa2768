import { useTranslations } from "next-intl";
import { formatDays, formatMoney } from "#messages/format.ts";
import type { CheckoutView } from "#server/checkout/view.ts";
import { changeShippingAction, setShippingAction } from "./actions.ts";
import { MethodForm } from "./method-form.tsx";
import type { FoldWords } from "./review-fold.tsx";

interface ShippingStepProps {
  view: CheckoutView;
  locale: string;
  /** In the review, where it is folded away and leads nowhere. */
  fold?: FoldWords | null;
}

/** The ways of delivery to this address, each with its days and its price for all parcels. */
export function ShippingStep({ view, locale, fold = null }: ShippingStepProps) {
  const t = useTranslations("checkout.page");
  return (
    <MethodForm
      action={fold ? changeShippingAction : setShippingAction}
      fold={fold}
      locale={locale}
      heading={t("delivery")}
      word={fold ? t("saveChange") : t("toPayment")}
      chosen={view.shippingMethod ?? view.deliveryOptions[0]?.code}
      none={t("noDelivery")}
      methods={view.deliveryOptions.map((option) => ({
        value: option.code,
        name: option.name,
        text: t("deliveryDays", { days: formatDays(new Date(option.from), new Date(option.to), locale) }),
        aside: option.price.amount === 0n ? t("free") : formatMoney(option.price, locale),
      }))}
    />
  );
}

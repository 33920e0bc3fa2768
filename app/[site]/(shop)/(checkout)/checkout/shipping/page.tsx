import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { siteHere } from "#app/_i18n/site-here.ts";
import { formatDays, formatMoney } from "#messages/format.ts";
import { setShippingAction } from "../_parts/actions.ts";
import { Frame } from "../_parts/frame.tsx";
import { MethodForm } from "../_parts/method-form.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("checkout.page");
  return { title: `${t("title")}: ${t("stepShipping")}`, robots: { index: false } };
}

export default async function ShippingPage() {
  const [site, t] = [await siteHere(), await getTranslations("checkout.page")];
  return (
    <Frame step="shipping">
      {(view) => (
        <MethodForm
          action={setShippingAction}
          locale={site.locale}
          heading={t("delivery")}
          word={t("toPayment")}
          chosen={view.shippingMethod ?? view.deliveryOptions[0]?.code ?? null}
          none={t("noDelivery")}
          methods={view.deliveryOptions.map((option) => ({
            code: option.code,
            name: option.name,
            text: t("deliveryDays", { days: formatDays(new Date(option.from), new Date(option.to), site.locale) }),
            price: option.price.amount === 0n ? t("free") : formatMoney(option.price, site.locale),
          }))}
        />
      )}
    </Frame>
  );
}

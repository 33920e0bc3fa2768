import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { siteHere } from "#app/_i18n/site-here.ts";
import { choosePaymentAction } from "../_parts/actions.ts";
import { Frame } from "../_parts/frame.tsx";
import { MethodForm } from "../_parts/method-form.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("checkout.page");
  return { title: `${t("title")}: ${t("stepPayment")}`, robots: { index: false } };
}

export default async function PaymentPage() {
  const [site, t] = [await siteHere(), await getTranslations("checkout.page")];
  return (
    <Frame step="payment">
      {() => (
        <MethodForm
          action={choosePaymentAction}
          locale={site.locale}
          heading={t("payment")}
          word={t("toReview")}
          chosen="card"
          methods={[{ value: "card", name: t("card"), text: t("cardText") }]}
        />
      )}
    </Frame>
  );
}

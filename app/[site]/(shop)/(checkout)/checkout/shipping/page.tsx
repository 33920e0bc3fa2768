import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { siteHere } from "#app/_i18n/site-here.ts";
import { Frame } from "../_parts/frame.tsx";
import { ShippingStep } from "../_parts/shipping-step.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("checkout.page");
  return { title: `${t("title")}: ${t("stepShipping")}`, robots: { index: false } };
}

export default async function ShippingPage() {
  const { locale } = await siteHere();
  return <Frame step="shipping">{(view) => <ShippingStep view={view} locale={locale} />}</Frame>;
}

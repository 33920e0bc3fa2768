import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { siteHere } from "#app/_i18n/site-here.ts";
import { AddressStep } from "./_parts/address-step.tsx";
import { Frame } from "./_parts/frame.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("checkout.page");
  return { title: `${t("title")}: ${t("stepAddress")}`, robots: { index: false } };
}

export default async function AddressPage() {
  const site = await siteHere();
  return <Frame step="address">{(view) => <AddressStep site={site} view={view} />}</Frame>;
}

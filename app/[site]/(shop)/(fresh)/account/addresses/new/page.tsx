import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { siteHere } from "#app/_i18n/site-here.ts";
import { orElsewhere } from "#app/_trpc/answers.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { EntryForm } from "../_parts/entry-form.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shipping.book");
  return { title: t("new"), robots: { index: false, follow: false } };
}

export default async function NewAddressPage() {
  const [site, ask] = [await siteHere(), await askHere()];
  await orElsewhere(ask.shipping.addresses(), "/account/addresses/new");
  return <EntryForm site={site} address={null} />;
}

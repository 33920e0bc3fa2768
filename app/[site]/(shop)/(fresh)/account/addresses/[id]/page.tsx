import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { siteHere } from "#app/_i18n/site-here.ts";
import { orElsewhere } from "#app/_trpc/answers.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { EntryForm } from "../_parts/entry-form.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shipping.book");
  return { title: t("change"), robots: { index: false, follow: false } };
}

export default async function ChangeAddressPage({ params }: { params: Promise<{ id: string }> }) {
  const [site, ask, { id }] = [await siteHere(), await askHere(), await params];
  const address = await orElsewhere(ask.shipping.address({ id }), "/account/addresses");
  return <EntryForm site={site} address={address} />;
}

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { siteHere } from "#app/_i18n/site-here.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { type Query, textFrom } from "#app/_ui/kit/query.ts";
import { AddressStep } from "./_parts/address-step.tsx";
import { Frame } from "./_parts/frame.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("checkout.page");
  return { title: `${t("title")}: ${t("stepAddress")}`, robots: { index: false } };
}

export default async function AddressPage({ searchParams }: { searchParams: Promise<Query> }) {
  const [site, ask, query] = [await siteHere(), await askHere(), await searchParams];
  const me = await ask.identity.me();
  const known = me && { email: me.email, book: await ask.shipping.addresses(), choice: textFrom(query, "address") };
  return <Frame step="address">{(view) => <AddressStep site={site} view={view} known={known} />}</Frame>;
}

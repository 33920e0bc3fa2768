import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { siteHere } from "#app/_i18n/site-here.ts";
import { Frame } from "../_parts/frame.tsx";
import { ReviewStep } from "../_parts/review-step.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("checkout.page");
  return { title: `${t("title")}: ${t("stepReview")}`, robots: { index: false } };
}

export default async function ReviewPage() {
  const site = await siteHere();
  return <Frame step="review">{(view) => <ReviewStep site={site} view={view} />}</Frame>;
}

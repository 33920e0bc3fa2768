import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { siteHere } from "#app/_i18n/site-here.ts";
import { TrackForm } from "./_parts/track-form.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("orders.track");
  return { title: t("title"), description: t("lead") };
}

export default async function TrackPage() {
  const [site, t] = [await siteHere(), await getTranslations("orders.track")];
  return (
    <div className="wrap-page pt-8">
      <div className="mx-auto max-w-md space-y-8">
        <header className="space-y-3">
          <h1 className="text-display">{t("title")}</h1>
          <p className="text-lead text-soft">{t("lead")}</p>
        </header>
        <TrackForm
          locale={site.locale}
          words={{ number: t("number"), numberHint: t("numberHint"), email: t("email"), submit: t("submit") }}
        />
      </div>
    </div>
  );
}

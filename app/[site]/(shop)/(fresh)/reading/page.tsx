import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { siteHere } from "#app/_i18n/site-here.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { cookieName } from "#server/cookies.ts";
import { readingChoices } from "#server/identity/rules.ts";
import { ReadingForm } from "./_parts/reading-form.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("identity.reading");
  return { title: t("title"), robots: { index: false } };
}

/** How this person likes to read: text size, contrast, light and motion. */
export default async function ReadingPage() {
  const [{ locale }, ask, t] = [await siteHere(), await askHere(), await getTranslations("identity.reading")];
  const [reading, me] = [await ask.identity.reading(), await ask.identity.me()];
  const choices = (Object.keys(readingChoices) as (keyof typeof readingChoices)[]).map((name) => ({
    name,
    label: t(`${name}.label`),
    options: readingChoices[name].map((value) => ({ value, name: t(`${name}.${value}` as "text.large") })),
  }));
  return (
    <div className="wrap-page max-w-4xl space-y-8 pt-10">
      <header className="max-w-2xl space-y-2">
        <h1 className="text-display">{t("title")}</h1>
        <p className="text-lead text-soft">{t("lead")}</p>
        <p className="text-soft">{me ? t("keptForMember") : t("keptForGuest")}</p>
      </header>
      <ReadingForm
        locale={locale}
        reading={reading}
        choices={choices}
        words={{ save: t("save"), saved: t("saved") }}
        cookie={cookieName("reading")}
      />
      <section aria-label={t("sample")} className="space-y-2 rounded-lg border border-line bg-raised p-6">
        <p className="text-title font-semibold">{t("sampleTitle")}</p>
        <p>{t("sampleText")}</p>
        <p className="text-fine text-soft">{t("sampleFine")}</p>
      </section>
    </div>
  );
}

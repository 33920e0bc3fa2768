import { useTranslations } from "next-intl";
import { buttonClass } from "#app/_ui/kit/button.tsx";
import { Notice } from "#app/_ui/kit/notice.tsx";
import { Section } from "#app/_ui/kit/section.tsx";
import { formatDate } from "#messages/format.ts";
import type { ExportView } from "#server/privacy/ask-export.ts";
import { CopyForm } from "./copy-form.tsx";

/** All that is kept about the person, to take along: asked for, being made, or there to be fetched. */
export function Copy({ copy, locale }: { copy: ExportView | null; locale: string }) {
  const t = useTranslations("privacy.copy");
  return (
    <Section title={t("title")}>
      <p className="max-w-prose text-soft">{t("text")}</p>
      {!copy && <CopyForm locale={locale} word={t("ask")} />}
      {copy && !copy.isReady && <Notice tone="info">{t("making")}</Notice>}
      {copy?.isReady && (
        <div className="space-y-1.5">
          <a href={`/api/privacy/export/${copy.id}`} download className={buttonClass({ look: "plain" })}>
            {t("fetch")}
          </a>
          <p className="text-fine text-soft">{t("until", { date: formatDate(new Date(copy.expiresAt), locale, "date") })}</p>
        </div>
      )}
    </Section>
  );
}

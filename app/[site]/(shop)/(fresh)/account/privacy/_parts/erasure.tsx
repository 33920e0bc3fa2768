import { useTranslations } from "next-intl";
import { Notice } from "#app/_ui/kit/notice.tsx";
import { Section } from "#app/_ui/kit/section.tsx";
import { sayRefusal } from "#messages/say-refusal.ts";
import type { OpenReason } from "#server/privacy/what-is-open.ts";
import { EraseForm } from "./erase-form.tsx";

interface ErasureProps {
  reasons: readonly OpenReason[];
  hasPassword: boolean;
  locale: string;
}

/** The end of an account: what it means, why it is not possible yet, and the way, which is not open by itself. */
export function Erasure({ reasons, hasPassword, locale }: ErasureProps) {
  const t = useTranslations("privacy.erasure");
  return (
    <Section title={t("title")}>
      <p className="max-w-prose text-soft">{t("text")}</p>
      {reasons.length > 0 ? (
        <Notice tone="info">
          <p className="font-semibold">{t("notYet")}</p>
          <ul className="list-disc ps-5">
            {reasons.map(({ code, count }) => (
              <li key={code}>{sayRefusal({ code, params: { count } }, locale)}</li>
            ))}
          </ul>
        </Notice>
      ) : (
        <details>
          <summary className="inline-flex min-h-11 cursor-pointer items-center font-medium text-critical underline decoration-line underline-offset-4">
            {t("open")}
          </summary>
          <EraseForm
            locale={locale}
            hasPassword={hasPassword}
            words={{ password: t("password"), without: t("without"), submit: t("submit") }}
          />
        </details>
      )}
    </Section>
  );
}

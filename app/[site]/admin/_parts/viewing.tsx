import { getTranslations } from "next-intl/server";
import { Notice } from "#app/_ui/kit/notice.tsx";
import { StopViewing } from "./stop-viewing.tsx";

/** Above every page of the back office while somebody looks through a role. */
export async function Viewing({ role, locale }: { role: string; locale: string }) {
  const t = await getTranslations("people.viewing");
  return (
    <Notice tone="info" className="mb-6 print:hidden">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p>{t("text", { role })}</p>
        <StopViewing locale={locale} word={t("stop")} />
      </div>
    </Notice>
  );
}

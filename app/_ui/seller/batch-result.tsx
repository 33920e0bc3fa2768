"use client";

import { useTranslations } from "next-intl";
import type { FormState } from "#app/_ui/kit/form-state.ts";
import { Notice } from "#app/_ui/kit/notice.tsx";
import { RefusalNote } from "#app/_ui/kit/refusal-note.tsx";

/** How many were done, and each that was not with its reason. */
export function BatchResult({ state }: { state: FormState }) {
  const t = useTranslations("sellers.centre.batch");
  if (state.status === "refused") return <RefusalNote state={state} />;
  if (state.status !== "done") return null;
  const failed = String(state.result.failed ?? "")
    .split("\n")
    .filter(Boolean);
  return (
    <div className="basis-full" key={state.turn}>
      <Notice
        tone={failed.length > 0 ? "caution" : "positive"}
        role="status"
        title={t("done", { count: Number(state.result.done ?? 0) })}
      >
        {failed.length > 0 && (
          <>
            <p>{t("failed", { count: failed.length })}</p>
            <ul className="list-disc ps-5">
              {failed.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </>
        )}
      </Notice>
    </div>
  );
}

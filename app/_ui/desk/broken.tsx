"use client";

import { useTranslations } from "next-intl";
import { Button } from "#app/_ui/kit/button.tsx";
import { Notice } from "#app/_ui/kit/notice.tsx";

interface BrokenProps {
  error: Error & { digest?: string };
  retry: () => void;
}

/** A page that broke, inside the frame: a reference for us, and another try. */
export function Broken({ error, retry }: BrokenProps) {
  const t = useTranslations("identity.desk");
  return (
    <div className="grid max-w-xl justify-items-start gap-4">
      <h1 className="text-head">{t("faultTitle")}</h1>
      <Notice tone="critical" role="alert">
        {t("faultText")} <bdi className="tabular">{error.digest ?? "—"}</bdi>
      </Notice>
      <Button type="button" look="plain" onClick={() => retry()}>
        {t("retry")}
      </Button>
    </div>
  );
}

import { useTranslations } from "next-intl";

/** Why a person has to decide, in words where the reason is a known one. */
export function ReviewReason({ reason }: { reason: string }) {
  const t = useTranslations("support.reasons");
  return reason === "amount" || reason === "currency" || reason === "attempt" ? t(reason) : t("other", { reason });
}

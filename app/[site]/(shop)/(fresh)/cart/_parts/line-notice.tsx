import { useTranslations } from "next-intl";
import { Notice } from "#app/_ui/kit/notice.tsx";
import { formatMoney } from "#messages/format.ts";
import type { CartLineView } from "#server/cart/view.ts";

/** What changed about a line since the shopper put it there, with the old and the new. */
export function LineNotice({ line, locale }: { line: CartLineView; locale: string }) {
  const t = useTranslations("cart.page");
  if (line.state === "gone") return <Notice tone="critical">{t("gone")}</Notice>;
  if (line.state === "outOfStock") return <Notice tone="critical">{t("outOfStock")}</Notice>;
  if (line.state === "short") return <Notice tone="caution">{t("short", { available: line.available })}</Notice>;
  if (!line.priceChange) return null;
  const { from, to } = line.priceChange;
  const values = { from: formatMoney(from, locale), to: formatMoney(to, locale) };
  return to.amount > from.amount ? (
    <Notice tone="caution">{t("priceUp", values)}</Notice>
  ) : (
    <Notice tone="positive">{t("priceDown", values)}</Notice>
  );
}

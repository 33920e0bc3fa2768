import { useTranslations } from "next-intl";
import { type Query, textFrom } from "#app/_ui/kit/query.ts";
import { UndoForm } from "./undo-form.tsx";

/** A removal can be taken back as long as its page is open. */
export function Removed({ query, locale }: { query: Query; locale: string }) {
  const t = useTranslations("cart.page");
  const [variantId, quantity] = [textFrom(query, "removed"), textFrom(query, "quantity")];
  if (!/^[0-9a-f-]{36}$/.test(variantId) || !/^[1-9]\d{0,2}$/.test(quantity)) return null;
  return <UndoForm variantId={variantId} quantity={quantity} locale={locale} removed={t("removed")} undo={t("undo")} />;
}

import { useTranslations } from "next-intl";
import { Notice } from "#app/_ui/kit/notice.tsx";
import { type Query, textFrom } from "#app/_ui/kit/query.ts";
import { UndoForm } from "#app/_ui/kit/undo-form.tsx";
import { sayRefusal } from "#messages/say-refusal.ts";
import { moveToCartAction, undoRemoveAction } from "./actions.ts";

/** What was just taken out or put aside can be taken back as long as its page is open; what could not be bought again is told. */
export function Removed({ query, locale }: { query: Query; locale: string }) {
  const t = useTranslations("cart.page");
  const [removed, quantity, saved] = [textFrom(query, "removed"), textFrom(query, "quantity"), textFrom(query, "saved")];
  const left = textFrom(query, "left");
  if (/^[1-9]\d{0,2}$/.test(left)) return <Notice tone="caution">{t("left", { count: Number(left) })}</Notice>;
  if (textFrom(query, "gone")) return <Notice tone="caution">{sayRefusal({ code: "cart.lineNotFound" }, locale)}</Notice>;
  const common = { locale, undo: t("undo") };
  if (isId(saved)) return <UndoForm {...common} action={moveToCartAction} fields={{ variantId: saved }} done={t("saved")} />;
  if (!isId(removed) || !/^[1-9]\d{0,2}$/.test(quantity)) return null;
  return <UndoForm {...common} action={undoRemoveAction} fields={{ variantId: removed, quantity }} done={t("removed")} />;
}

function isId(text: string): boolean {
  return /^[0-9a-f-]{36}$/.test(text);
}

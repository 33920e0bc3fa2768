import { useTranslations } from "next-intl";
import { CheckedForm } from "./checked-form.tsx";
import { Overlays } from "./overlays.tsx";
import type { PartProps } from "./specimen.tsx";

export function FormSpecimen({ locale }: PartProps) {
  const t = useTranslations("kit.page");
  return (
    <CheckedForm
      locale={locale}
      words={{
        form: t("form"),
        name: t("name"),
        email: t("email"),
        postcode: t("postcode"),
        postcodeHint: t("postcodeHint"),
        postcodeProblem: t("postcodeProblem"),
        send: t("send"),
        sent: t.raw("sent"),
      }}
    />
  );
}

const overlayKeys = [
  "openDialog",
  "openSheet",
  "dialogTitle",
  "sheetTitle",
  "longText",
  "remove",
  "removeTitle",
  "removeText",
  "menu",
  "rename",
  "duplicate",
  "plainToast",
  "undoToast",
  "removed",
  "undo",
  "undone",
  "added",
  "viewCart",
  "tooltip",
  "tooltipAt",
] as const;

export type OverlayWords = Record<(typeof overlayKeys)[number] | "close" | "cancel", string>;

export function OverlaySpecimen({ cartHref }: PartProps) {
  const [t, kit] = [useTranslations("kit.page"), useTranslations("kit")];
  const words = Object.fromEntries(overlayKeys.map((key) => [key, t(key)])) as OverlayWords;
  return <Overlays words={{ ...words, close: kit("close"), cancel: kit("cancel") }} cartHref={cartHref} />;
}

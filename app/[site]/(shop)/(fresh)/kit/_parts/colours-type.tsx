import { useTranslations } from "next-intl";
import type { PartProps } from "./specimen.tsx";

const grounds = ["bg-paper", "bg-raised", "bg-sunk", "bg-blush", "bg-ink text-paper", "bg-persimmon text-on-persimmon"];
const states = [
  "border-positive-line bg-positive-surface text-positive",
  "border-caution-line bg-caution-surface text-caution",
  "border-critical-line bg-critical-surface text-critical",
  "border-info-line bg-info-surface text-info",
];
const sizes = ["text-display", "text-head", "text-title", "text-lead", "text-base", "text-fine"] as const;
const bodies = [
  ["en", "Maru is the wooden hall of a Korean house: open, calm, warm. 0123456789 · $12.50"],
  ["ko", "마루는 한옥의 나무 바닥으로 된 열린 공간이에요. 누구든 와서 쉬어 가요. 0123456789 · ₩13,000"],
  ["ar", "مارو هو الرواق الخشبي في البيت الكوري: مفتوح وهادئ ودافئ. 0123456789"],
] as const;

/** Surfaces with the text that may stand on them; the contrast is proved in tokens.test.ts. */
export function Colours(_: PartProps) {
  const t = useTranslations("kit.page");
  return (
    <div className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-5">
      {grounds.map((look) => (
        <p key={look} className={`min-h-24 rounded-lg border border-line p-4 ${look}`}>
          {look.split(" ")[0]?.slice(3)}
          {!look.includes(" ") && <span className="block text-soft">{t("fine")}</span>}
        </p>
      ))}
      {states.map((look) => (
        <p key={look} className={`min-h-24 rounded-lg border p-4 font-medium ${look}`}>
          {look.split(" ")[2]?.slice(5)}
        </p>
      ))}
    </div>
  );
}

export function TypeSpecimen(_: PartProps) {
  const t = useTranslations("kit.page");
  return (
    <div className="grid gap-10 lg:grid-cols-2">
      <div className="space-y-3">
        {sizes.map((size, n) => (
          <p key={size} className={`${size} ${n < 3 ? "font-semibold" : ""}`}>
            {t(n < 2 ? "display" : n === 2 ? "headingSample" : n === 5 ? "fine" : "body")}
          </p>
        ))}
      </div>
      <div className="space-y-5">
        {bodies.map(([lang, text]) => (
          <p key={lang} lang={lang} dir={lang === "ar" ? "rtl" : "ltr"} className="text-lead">
            {text} <strong>{text.slice(0, 24)}</strong>
          </p>
        ))}
        <p className="max-w-48 border-s-2 border-line ps-4 wrap-anywhere">{t("longWord")}</p>
      </div>
    </div>
  );
}

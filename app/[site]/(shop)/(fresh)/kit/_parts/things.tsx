import { useTranslations } from "next-intl";
import { Avatar } from "#app/_ui/kit/avatar.tsx";
import { Kbd } from "#app/_ui/kit/kbd.tsx";
import { Picture } from "#app/_ui/kit/picture.tsx";
import { Price } from "#app/_ui/kit/price.tsx";
import { Rating } from "#app/_ui/kit/rating.tsx";
import { StockBand } from "#app/_ui/kit/stock-band.tsx";
import type { PartProps } from "./specimen.tsx";

const prices = [
  [1_250n, null, "USD"],
  [8_900n, 12_000n, "USD"],
  [13_000n, 18_000n, "KRW"],
  [0n, null, "USD"],
  [9_999_999_999n, null, "USD"],
  [12_345n, 15_000n, "KWD"],
] as const;

export function Things({ locale }: PartProps) {
  const t = useTranslations("kit.page");
  const missing = { id: "none", src: "/media/pictures/none-640.webp", srcSet: "", width: 1280, height: 1280, tone: "#d8cbb8" };
  return (
    <div className="grid grid-cols-1 gap-10 md:grid-cols-2">
      <ul className="grid content-start gap-3">
        {prices.map(([amount, was, currency]) => (
          <li key={`${amount}${currency}`}>
            <Price
              price={{ amount, currency }}
              compareAt={was && { amount: was, currency }}
              locale={locale}
              isFrom={amount === 1_250n}
              size={amount === 8_900n ? "lg" : "md"}
            />
          </li>
        ))}
      </ul>
      <div className="grid content-start gap-5">
        <Rating rating={{ average: 4.5, count: 1284 }} locale={locale} />
        <p className="flex flex-wrap gap-6">
          <StockBand band="in" />
          <StockBand band="low" />
          <StockBand band="out" />
        </p>
        <p className="flex items-center gap-3">
          <Avatar name={t("person")} size="lg" />
          <Avatar name={t("person")} />
          <Avatar name={t("person")} size="sm" /> {t("person")}
        </p>
        <p>{t.rich("keys", { key: () => <Kbd>/</Kbd> })}</p>
        <div className="w-40 overflow-hidden rounded-lg">
          <Picture picture={{ ...missing, alt: t("missingPicture") }} sizes="10rem" className="aspect-square" />
        </div>
        <p className="max-w-40 font-medium wrap-anywhere">{t("productName")}</p>
      </div>
    </div>
  );
}

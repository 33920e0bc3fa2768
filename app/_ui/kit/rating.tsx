import { useTranslations } from "next-intl";
import { formatNumber } from "#messages/format.ts";

interface RatingProps {
  rating: { average: number | null; count: number };
  locale: string;
}

/** The mean of all stars and how many gave some; nothing while nobody did. */
export function Rating({ rating: { average, count }, locale }: RatingProps) {
  const t = useTranslations("kit");
  if (average === null) return null;
  const shown = formatNumber(average, locale, 1);
  return (
    <p role="img" aria-label={t("rating", { rating: shown, count })} className="rating">
      {`${shown} `}
      <span className="text-soft">{`(${formatNumber(count, locale)})`}</span>
    </p>
  );
}

import { useTranslations } from "next-intl";
import { formatNumber } from "#messages/format.ts";

interface RatingProps {
  rating: { average: number | null; count: number };
  locale: string;
}

/** The mean of all stars and how many gave some; nothing while nobody did. */
export function Rating({ rating: { average, count }, locale }: RatingProps) {
  const t = useTranslations("storefront.kit");
  if (average === null) return null;
  const shown = new Intl.NumberFormat(`${locale}-u-nu-latn`, { minimumFractionDigits: 1 }).format(average);
  return (
    <p className="flex items-center gap-1.5 text-fine tabular">
      <span className="sr-only">{t("rating", { rating: shown, count })}</span>
      <svg aria-hidden="true" viewBox="0 0 16 16" className="size-3.5 text-persimmon">
        <path d="m8 1.2 2 4.4 4.8.5-3.6 3.2 1 4.7L8 11.6 3.8 14l1-4.7L1.2 6.1 6 5.6z" fill="currentColor" />
      </svg>
      <span aria-hidden="true">
        {shown} <span className="text-soft">({formatNumber(count, locale)})</span>
      </span>
    </p>
  );
}

import { useTranslations } from "next-intl";
import { join } from "#app/_ui/kit/join.ts";

const star = "m8 1.2 2 4.4 4.8.5-3.6 3.2 1 4.7L8 11.6 3.8 14l1-4.7L1.2 6.1 6 5.6z";

/** Five stars, those given filled; in words for who does not see them. */
export function Stars({ rating, className = "size-4" }: { rating: number; className?: string }) {
  const t = useTranslations("reviews");
  return (
    <span role="img" aria-label={t("outOfFive", { rating })} className="inline-flex gap-0.5 text-persimmon">
      {[1, 2, 3, 4, 5].map((n) => (
        <svg key={n} aria-hidden="true" viewBox="0 0 16 16" className={join(className, n <= rating ? "" : "text-edge")}>
          <path
            d={star}
            fill={n <= rating ? "currentColor" : "none"}
            stroke="currentColor"
            strokeWidth="1"
            strokeLinejoin="round"
          />
        </svg>
      ))}
    </span>
  );
}

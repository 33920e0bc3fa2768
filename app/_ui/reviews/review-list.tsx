import type { ReviewView } from "#server/reviews/queries.ts";
import { ReviewItem } from "./review-item.tsx";

interface ReviewListProps {
  reviews: readonly ReviewView[];
  locale: string;
  heading?: "h2" | "h3";
}

export function ReviewList({ reviews, locale, heading }: ReviewListProps) {
  return (
    <ul className="divide-y divide-line border-t border-line">
      {reviews.map((review) => (
        <li key={review.id}>
          <ReviewItem review={review} locale={locale} heading={heading} />
        </li>
      ))}
    </ul>
  );
}

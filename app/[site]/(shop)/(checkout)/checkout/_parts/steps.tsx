import { useTranslations } from "next-intl";
import { CheckIcon } from "#app/_ui/kit/icons.tsx";
import { join } from "#app/_ui/kit/join.ts";
import type { CheckoutStep } from "#server/checkout/view.ts";

const steps = [
  ["address", "stepAddress"],
  ["shipping", "stepShipping"],
  ["payment", "stepPayment"],
  ["review", "stepReview"],
] as const;

/** Where one is on the way to the order; the review page has the links back. */
export function Steps({ current }: { current: CheckoutStep }) {
  const t = useTranslations("checkout.page");
  const at = steps.findIndex(([step]) => step === current);
  return (
    <ol aria-label={t("steps")} className="flex gap-2">
      {steps.map(([step, word], n) => (
        <li
          key={step}
          aria-current={n === at ? "step" : undefined}
          className={join(
            "min-w-0 flex-1 border-t-2 pt-2 text-fine wrap-anywhere",
            n <= at ? "border-persimmon" : "border-line",
            n === at ? "font-semibold" : "text-soft",
          )}
        >
          <span className="flex items-center gap-1.5">
            {n < at && <CheckIcon className="size-4 text-persimmon" />}
            {t(word)}
            {n < at && <span className="sr-only">({t("stepDone")})</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}

import { useTranslations } from "next-intl";
import { CheckIcon } from "#app/_ui/kit/icons.tsx";
import { join } from "#app/_ui/kit/join.ts";
import { formatDate } from "#messages/format.ts";
import type { ParcelState, StateMoment } from "#server/orders/view.ts";

const steps = ["ordered", "preparing", "shipped", "delivered"] as const;
type Step = (typeof steps)[number];

/** Which step each state of a parcel belongs to; a parcel that will not arrive has no way to show. */
const stepOf: Partial<Record<string, Step>> = {
  new: "ordered",
  confirmed: "preparing",
  packed: "preparing",
  shipped: "shipped",
  delivered: "delivered",
};

interface ParcelWayProps {
  state: ParcelState;
  history: readonly StateMoment[];
  locale: string;
}

/** Where a parcel is, as four steps with the moment of each; what is done, now and to come is said in words too. */
export function ParcelWay({ state, history, locale }: ParcelWayProps) {
  const t = useTranslations("orders");
  const here = steps.indexOf(stepOf[state] ?? "ordered");
  const at = (step: Step) => history.find((moment) => stepOf[moment.state] === step)?.at;
  return (
    <ol aria-label={t("parcel.way")} className="grid gap-y-4 sm:grid-cols-4">
      {steps.map((step, index) => {
        const moment = at(step);
        const isDone = index <= here;
        return (
          <li key={step} className="relative flex gap-3 sm:flex-col sm:gap-2">
            <span className="flex items-center sm:w-full" aria-hidden="true">
              <span
                className={join(
                  "grid size-7 shrink-0 place-items-center rounded-full border",
                  isDone ? "border-positive bg-positive-surface text-positive" : "border-edge text-soft",
                )}
              >
                {isDone ? <CheckIcon className="size-4" /> : <span className="size-1.5 rounded-full bg-current" />}
              </span>
              {index < steps.length - 1 && (
                <span className={join("ms-2 hidden h-px flex-1 sm:block", index < here ? "bg-positive" : "bg-line")} />
              )}
            </span>
            <span className="min-w-0 pe-2">
              <span className={join("block", index === here ? "font-semibold" : isDone ? "" : "text-soft")}>
                {t(`steps.${step}`)}
              </span>
              <span className="sr-only">{index === here ? t("parcel.now") : isDone ? t("parcel.done") : t("parcel.next")}</span>
              {moment && (
                <time dateTime={moment} className="block text-fine text-soft">
                  {formatDate(new Date(moment), locale, "moment")}
                </time>
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

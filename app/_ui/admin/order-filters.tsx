import { useTranslations } from "next-intl";
import { hrefOn } from "#app/_i18n/href.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { buttonClass } from "#app/_ui/kit/button.tsx";
import type { AllOrders } from "#server/orders/schema.ts";
import type { Site } from "#server/platform/context.ts";
import { orderListPath } from "./order-list-path.ts";
import { OrderSearch } from "./order-search.tsx";

type View = Pick<AllOrders, "state" | "placed" | "search">;

/** Search and day of the list; what is set can be taken away on its own. */
export function OrderFilters({ site, view }: { site: Site; view: View }) {
  const t = useTranslations("support.list");
  const { state, placed, search } = view;
  const kept = { ...(state && { state }), ...(placed && { placed }) };
  const quiet = buttonClass({ look: "quiet" });
  return (
    <div className="flex w-full flex-wrap items-center gap-x-5 gap-y-2 sm:w-auto">
      <Anchor href={hrefOn(site, orderListPath({ ...view, placed: placed ? null : "today" }))} className={quiet}>
        {t(placed ? "everyDay" : "today")}
      </Anchor>
      {search && (
        <Anchor href={hrefOn(site, orderListPath({ state, placed }))} className={quiet}>
          {t("clear")}
        </Anchor>
      )}
      <OrderSearch site={site} search={search ?? ""} kept={kept} className="w-full sm:w-96" />
    </div>
  );
}

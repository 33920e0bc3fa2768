import { useTranslations } from "next-intl";
import { hrefOn } from "#app/_i18n/href.ts";
import type { Site } from "#server/platform/context.ts";
import { listSorts } from "#server/search/schema.ts";
import type { Prices } from "#server/storefront/prices.ts";
import { type ListLook, lookHref } from "./list-address.ts";
import { PriceChip, PriceChoice } from "./price-choice.tsx";
import { SortForm } from "./sort-form.tsx";
import { ViewSwitch } from "./view-switch.tsx";

interface ListToolsProps {
  site: Site;
  category: string;
  total: number;
  prices: Prices;
  look: ListLook & { sort: (typeof listSorts)[number] };
}

/** How many there are, what narrows them, and how they are looked at. */
export function ListTools({ site, category, total, prices, look }: ListToolsProps) {
  const t = useTranslations("catalog.category");
  const path = hrefOn(site, `/c/${category}`);
  const fromStart = (other: ListLook) => lookHref(path, { ...other, page: 1, show: 1 }, listSorts[0]);
  const keptBut = (...dropped: string[]) => {
    const query = new URLSearchParams(fromStart(look).split("?")[1]);
    for (const name of dropped) query.delete(name);
    return Object.fromEntries(query);
  };
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-4 border-t border-line pt-5">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p className="text-soft tabular">{t("count", { count: total })}</p>
        <PriceChip site={site} look={look} href={fromStart({ ...look, price: undefined })} />
      </div>
      {(total > 1 || look.price) && (
        <div className="flex w-full flex-wrap items-end gap-3 sm:w-auto">
          {prices && (
            <PriceChoice
              site={site}
              category={category}
              action={path}
              look={look}
              prices={prices}
              kept={keptBut("price.min", "price.max")}
            />
          )}
          <div className="ms-auto sm:order-last sm:ms-0">
            <ViewSwitch view={look.view} href={(view) => lookHref(path, { ...look, view }, listSorts[0])} />
          </div>
          <SortForm action={path} sort={look.sort} sorts={listSorts} kept={keptBut("sort")} />
        </div>
      )}
    </div>
  );
}

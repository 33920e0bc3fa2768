import { useTranslations } from "next-intl";
import { ProductGrid } from "#app/_ui/product/product-grid.tsx";
import { formatDate } from "#messages/format.ts";
import type { Site } from "#server/platform/context.ts";
import type { FlashSale } from "#server/storefront/flash-sale.ts";
import { SaleClock } from "./sale-clock.tsx";

/** The sale that runs now, with its true end. */
export function Sale({ site, sale }: { site: Site; sale: FlashSale }) {
  const t = useTranslations("storefront.home");
  return (
    <section aria-label={sale.name} className="space-y-7 border-y border-line py-10">
      <header className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1">
        <h2 className="text-head">{sale.name}</h2>
        <SaleClock
          endsAt={sale.endsAt}
          ends={t("saleEnds", { moment: formatDate(new Date(sale.endsAt), site.locale, "moment") })}
          left={t.raw("saleLeft")}
          over={t("saleOver")}
        />
      </header>
      <ProductGrid cards={sale.items} site={site} />
    </section>
  );
}

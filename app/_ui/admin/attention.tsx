import { useTranslations } from "next-intl";
import { CounterRow } from "#app/_ui/desk/counter-row.tsx";
import { listHref } from "#app/_ui/desk/list/list-href.ts";
import { Counter } from "#app/_ui/kit/counter.tsx";
import { Section } from "#app/_ui/kit/section.tsx";
import type { OfficeHome } from "#server/desk/office-home.ts";
import { lateSellers, officePlaces } from "#server/desk/places.ts";
import { orderShape, sellerShape } from "#server/desk/shapes.ts";
import type { Site } from "#server/platform/context.ts";

/** What needs the desk; each number leads to exactly these orders or sellers. */
export function Attention({
  home: { orders, sellersLate },
  site,
  maySeeSellers,
}: {
  home: OfficeHome;
  site: Site;
  maySeeSellers: boolean;
}) {
  const t = useTranslations("support.home");
  const { locale } = site;
  const ordersAt = (place: keyof typeof officePlaces) =>
    listHref(site, { shape: orderShape, path: "/admin/orders" }, officePlaces[place]);
  return (
    <Section title={t("attention")}>
      <CounterRow>
        <Counter name={t("review")} count={orders.review} href={ordersAt("review")} locale={locale} tone="critical" />
        <Counter name={t("late")} count={orders.late} href={ordersAt("late")} locale={locale} tone="caution" />
        {maySeeSellers && (
          <Counter
            name={t("sellersLate")}
            count={sellersLate}
            href={listHref(site, { shape: sellerShape, path: "/admin/sellers" }, lateSellers)}
            locale={locale}
            tone="caution"
          />
        )}
        <Counter name={t("open")} count={orders.open} href={ordersAt("open")} locale={locale} />
        <Counter name={t("today")} count={orders.today} href={ordersAt("today")} locale={locale} />
      </CounterRow>
    </Section>
  );
}

import { useTranslations } from "next-intl";
import { Badge } from "#app/_ui/kit/badge.tsx";
import { Picture } from "#app/_ui/kit/picture.tsx";
import { formatMoney } from "#messages/format.ts";
import type { DeskProduct } from "#server/desk/product-list.ts";

export function ProductName({ product: { name, picture } }: { product: DeskProduct }) {
  return (
    <span className="flex min-w-52 items-center gap-3">
      <span className="size-10 shrink-0 overflow-hidden rounded-sm bg-sunk">
        {picture && <Picture picture={picture} sizes="40px" isDecorative className="aspect-square" />}
      </span>
      <bdi className="line-clamp-2 wrap-anywhere">{name}</bdi>
    </span>
  );
}

const stateTones = { draft: "plain", inReview: "info", live: "positive", withdrawn: "caution" } as const;

export function ProductState({ state }: Pick<DeskProduct, "state">) {
  const t = useTranslations("support.products.states");
  return <Badge tone={stateTones[state]}>{t(state)}</Badge>;
}

const bandTones = { in: null, low: "caution", out: "critical" } as const;

/** How many there are; how that stands is said in a word where it needs somebody, and of which of several it is said. */
export function ProductStock({ product: { stock, band, fewest, variants } }: { product: DeskProduct }) {
  const t = useTranslations("support.products");
  const tone = bandTones[band];
  return (
    <span className="inline-grid @3xl:justify-items-end">
      <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-0.5 @3xl:flex-nowrap">
        {tone && <Badge tone={tone}>{t(`bands.${band}`)}</Badge>}
        <span className="whitespace-nowrap tabular">{t("stock", { count: stock })}</span>
      </span>
      {band === "low" && variants > 1 && (
        <span className="text-fine text-soft @3xl:whitespace-nowrap">{t("fewest", { count: fewest })}</span>
      )}
    </span>
  );
}

export function ProductPrice({ product: { price, most }, locale }: { product: DeskProduct; locale: string }) {
  const t = useTranslations("support.products");
  if (!price) return <span className="text-soft">{t("noPrice")}</span>;
  const from = formatMoney(price, locale);
  return (
    <bdi className="@3xl:whitespace-nowrap tabular">{most ? t("price", { from, to: formatMoney(most, locale) }) : from}</bdi>
  );
}

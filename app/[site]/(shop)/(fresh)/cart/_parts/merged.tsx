import { useTranslations } from "next-intl";
import { Notice } from "#app/_ui/kit/notice.tsx";
import type { MergeNews } from "#server/cart/merge-news.ts";
import type { CartView } from "#server/cart/view.ts";

/** What became of the cart that its person gathered before they signed in; what they took out since is not spoken of. */
export function Merged({ news, cart }: { news: MergeNews; cart: CartView }) {
  const t = useTranslations("cart.page");
  const held = [...cart.groups.flatMap((group) => group.lines), ...cart.unavailable];
  const lines = news.lines.flatMap((line) => {
    const there = held.find(({ variantId }) => variantId === line.variantId);
    return there ? [{ ...line, name: [there.name, ...there.options.map(({ value }) => value)].join(" · ") }] : [];
  });
  const isCapped = lines.some(({ wanted, quantity }) => quantity < wanted);
  return (
    <Notice tone={isCapped ? "caution" : "info"} role="status" title={t("merged")}>
      <p>{t("mergedText", { count: news.count })}</p>
      {lines.length > 0 && (
        <ul className="mt-1 list-disc space-y-0.5 ps-5">
          {lines.map(({ variantId, name, wanted, quantity }) => (
            <li key={variantId}>
              {t.rich(quantity < wanted ? "mergedCapped" : "mergedSum", {
                name: () => <bdi key="name">{name}</bdi>,
                wanted,
                quantity,
              })}
            </li>
          ))}
        </ul>
      )}
      {news.aside > 0 && <p>{t("mergedAside", { count: news.aside })}</p>}
    </Notice>
  );
}

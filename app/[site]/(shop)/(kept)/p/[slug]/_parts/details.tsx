import { useTranslations } from "next-intl";
import { hrefOn } from "#app/_i18n/href.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import type { Site } from "#server/platform/context.ts";
import type { ProductPage } from "#server/storefront/product-page.ts";

/** What a shopper reads before deciding: the story, the facts, and who sells. */
export function Details({ site, product }: { site: Site; product: ProductPage }) {
  const t = useTranslations("catalog.product");
  const { seller } = product;
  return (
    <div className="mt-16 grid gap-x-16 gap-y-12 border-t border-line pt-12 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
      <div className="min-w-0 space-y-10">
        <section className="max-w-prose space-y-3">
          <h2 className="text-title">{t("description")}</h2>
          {product.description.split(/\n{2,}/).map((paragraph) => (
            <p key={paragraph} className="text-lead wrap-anywhere" dir="auto">
              {paragraph}
            </p>
          ))}
        </section>
        {product.features.length > 0 && (
          <section className="max-w-prose space-y-3">
            <h2 className="text-title">{t("features")}</h2>
            <ul className="space-y-2">
              {product.features.map((feature) => (
                <li
                  key={feature}
                  className="flex gap-3 before:mt-[0.7em] before:h-px before:w-3 before:shrink-0 before:bg-persimmon"
                >
                  <span className="min-w-0 wrap-anywhere">{feature}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <div className="min-w-0 space-y-10">
        {product.specification.length > 0 && (
          <section className="space-y-3">
            <h2 className="text-title">{t("specification")}</h2>
            <table className="w-full table-fixed border-t border-line">
              <tbody>
                {product.specification.map(({ name, value }) => (
                  <tr key={name} className="border-b border-line align-top">
                    <th scope="row" className="w-2/5 py-2.5 pe-4 text-start font-normal text-soft wrap-anywhere">
                      {name}
                    </th>
                    <td className="py-2.5 wrap-anywhere">{value}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        )}
        <section className="space-y-3">
          <h2 className="text-title">{t("seller")}</h2>
          <p>
            <Anchor
              href={hrefOn(site, `/s/${seller.slug}`)}
              className="inline-block max-w-full py-1 font-semibold underline underline-offset-4"
            >
              {seller.name}
            </Anchor>
          </p>
          <p dir="auto">{seller.story}</p>
          <details className="border-t border-line pt-2 text-fine">
            <summary className="inline-flex min-h-9 items-center text-soft underline decoration-line underline-offset-4 hover:text-ink">
              {t("legal")}
            </summary>
            <address className="space-y-0.5 pt-1 not-italic">
              <p>{seller.legal.name}</p>
              <p>{seller.legal.address}</p>
              <p>
                <bdi>{seller.legal.registration}</bdi>
              </p>
              {seller.legal.email && <bdi>{seller.legal.email}</bdi>}
            </address>
          </details>
        </section>
        <p className="text-fine text-soft">
          <Anchor
            href={`${hrefOn(site, "/help")}#contact`}
            className="inline-block py-2 underline decoration-line underline-offset-4 hover:text-ink"
          >
            {t("report")}
          </Anchor>
        </p>
      </div>
    </div>
  );
}

import { useTranslations } from "next-intl";
import { Rating } from "#app/_ui/kit/rating.tsx";
import { countryName } from "#messages/format.ts";
import type { Site } from "#server/platform/context.ts";
import type { SellerPage } from "#server/storefront/seller-page.ts";

/** Who sells: name, place, what others thought, their story, and the identity the law asks for. */
export function SellerHead({ site, seller }: { site: Site; seller: SellerPage }) {
  const [t, product] = [useTranslations("sellers.page"), useTranslations("catalog.product")];
  const { legal } = seller;
  return (
    <header className="grid grid-cols-1 gap-x-16 gap-y-6 md:grid-cols-[minmax(0,1fr)_18rem]">
      <div className="min-w-0 max-w-2xl space-y-3">
        <h1 className="text-display">{seller.name}</h1>
        <div className="flex flex-wrap items-center gap-x-5 gap-y-1 text-soft">
          <p className="min-w-0">{t("from", { place: `${seller.city}, ${countryName(seller.country, site.locale)}` })}</p>
          <Rating rating={seller.rating} locale={site.locale} />
          <p className="tabular">{t("count", { count: seller.productCount })}</p>
        </div>
        {seller.story && (
          <p className="text-lead" dir="auto">
            {seller.story}
          </p>
        )}
      </div>
      <section aria-labelledby="seller-legal" className="min-w-0 space-y-2 border-line text-fine md:border-s md:ps-6">
        <h2 id="seller-legal" className="text-base font-semibold">
          {product("legal")}
        </h2>
        <address className="space-y-0.5 text-soft not-italic">
          <p>{legal.name}</p>
          <p dir="auto">{legal.address}</p>
          <p>
            <bdi>{legal.registration}</bdi>
          </p>
          {legal.email && (
            <p>
              <a href={`mailto:${legal.email}`} dir="ltr" className="inline-block max-w-full py-1 underline underline-offset-4">
                {legal.email}
              </a>
            </p>
          )}
        </address>
        <p className="text-soft">{t("answers")}</p>
      </section>
    </header>
  );
}

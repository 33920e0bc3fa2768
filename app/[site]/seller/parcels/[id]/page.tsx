import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { hrefOn } from "#app/_i18n/href.ts";
import { siteHere } from "#app/_i18n/site-here.ts";
import { orElsewhere } from "#app/_trpc/answers.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { PageHead } from "#app/_ui/desk/page-head.tsx";
import { Notice } from "#app/_ui/kit/notice.tsx";
import type { Query } from "#app/_ui/kit/query.ts";
import { ParcelStateBadge } from "#app/_ui/seller/parcel-state.tsx";
import { ParcelView } from "#app/_ui/seller/parcel-view.tsx";
import { PrintButton } from "#app/_ui/seller/print-button.tsx";

interface ParcelPageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<Query>;
}

const parcelOf = cache(async (id: string) => {
  const ask = await askHere();
  return orElsewhere(ask.orders.parcel({ parcelId: id }), `/seller/parcels/${id}`);
});

export async function generateMetadata({ params }: ParcelPageProps): Promise<Metadata> {
  const t = await getTranslations("sellers.centre");
  const { orderNumber } = await parcelOf((await params).id);
  return { title: t("parcel.title", { number: orderNumber }) };
}

export default async function ParcelPage({ params, searchParams }: ParcelPageProps) {
  const [site, ask, t] = [await siteHere(), await askHere(), await getTranslations("sellers.centre")];
  const parcel = await parcelOf((await params).id);
  const shop = await ask.sellers.mine();
  const isJustShipped = (await searchParams).done === "shipped" && parcel.state === "shipped";
  return (
    <div className="max-w-5xl space-y-7">
      <PageHead
        crumbs={[{ name: t("parcel.back"), href: hrefOn(site, "/seller/parcels") }]}
        title={
          <>
            {t("parcel.title", { number: parcel.orderNumber })}
            <ParcelStateBadge state={parcel.state} />
          </>
        }
        action={<PrintButton word={t("parcel.print")} />}
      />
      {isJustShipped && (
        <Notice tone="positive" role="status" title={t("parcel.shippedTitle")} className="print:hidden">
          {t("parcel.shippedText")}
        </Notice>
      )}
      <ParcelView parcel={parcel} shopName={shop.name} locale={site.locale} />
    </div>
  );
}

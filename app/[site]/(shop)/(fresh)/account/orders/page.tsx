import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { hrefOn } from "#app/_i18n/href.ts";
import { siteHere } from "#app/_i18n/site-here.ts";
import { orElsewhere } from "#app/_trpc/answers.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { buttonClass } from "#app/_ui/kit/button.tsx";
import { Empty } from "#app/_ui/kit/empty.tsx";
import { Pagination } from "#app/_ui/kit/pagination.tsx";
import { type Query, textFrom } from "#app/_ui/kit/query.ts";
import { OrderRows } from "../_parts/order-rows.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("identity.account.places");
  return { title: t("orders"), robots: { index: false, follow: false } };
}

/** Everything a person ordered, newest first, with what they ordered as a guest of the same address. */
export default async function OrdersPage({ searchParams }: { searchParams: Promise<Query> }) {
  const [site, ask, t] = [await siteHere(), await askHere(), await getTranslations("identity.account")];
  const asked = Number(textFrom(await searchParams, "page"));
  const page = Number.isInteger(asked) && asked > 0 && asked < 10_000 ? asked : 1;
  const { rows, pages } = await orElsewhere(ask.orders.mine({ page }), "/account/orders");
  return (
    <div className="space-y-6">
      <h1 className="text-head">{t("places.orders")}</h1>
      {rows.length > 0 ? (
        <OrderRows rows={rows} locale={site.locale} />
      ) : (
        <Empty
          title={t("none")}
          action={
            <Anchor href={hrefOn(site, "/")} className={buttonClass({ look: "plain" })}>
              {t("browse")}
            </Anchor>
          }
        >
          {t("noneText")}
        </Empty>
      )}
      <Pagination page={page} pages={pages} href={(page) => hrefOn(site, `/account/orders?page=${page}`)} />
    </div>
  );
}

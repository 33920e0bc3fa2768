import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { OrderView } from "#server/orders/view.ts";
import { Amounts } from "./amounts.tsx";
import { PostalAddress } from "./postal-address.tsx";

/** What it cost and where it goes. */
export function OrderSummary({ order, locale }: { order: OrderView; locale: string }) {
  const t = useTranslations("orders.summary");
  return (
    <aside aria-label={t("title")} className="space-y-6 rounded-lg border border-line bg-raised p-5 sm:p-6">
      <h2 className="text-title">{t("title")}</h2>
      <Amounts amounts={order} locale={locale} />
      <div className="space-y-4 border-t border-line pt-5">
        <Fact name={t("address")}>
          <PostalAddress address={order.address} locale={locale} />
        </Fact>
        <Fact name={t("contact")}>
          <bdi dir="ltr" className="break-all">
            {order.email}
          </bdi>
        </Fact>
      </div>
    </aside>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="space-y-1">
      <h3 className="text-fine font-normal tracking-normal text-soft">{name}</h3>
      {children}
    </div>
  );
}

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { join } from "#app/_ui/kit/join.ts";
import { Amounts } from "#app/_ui/orders/amounts.tsx";
import { formatMoney } from "#messages/format.ts";
import type { OrderView } from "#server/orders/view.ts";
import { type Money, money, sum } from "#server/platform/money.ts";
import type { StoryPayment } from "#server/support/order-story.ts";
import { StateBadge } from "./state-badge.tsx";

interface MoneyBlockProps {
  order: OrderView;
  payments: readonly StoryPayment[];
  locale: string;
}

/** What was agreed to, and what of it has really arrived. */
export function MoneyBlock({ order, payments, locale }: MoneyBlockProps) {
  const t = useTranslations("support.order");
  const { currency } = order.total;
  const all = (of: "captured" | "refunded") => money(sum(payments.map((payment) => payment[of].amount)), currency);
  const [captured, refunded] = [all("captured"), all("refunded")];
  return (
    <div className="space-y-4">
      <Amounts amounts={order} locale={locale} />
      <dl className="space-y-1.5 border-t border-line pt-3 tabular">
        <Sum name={t("paid")} amount={captured} locale={locale} isOff={captured.amount !== order.total.amount} />
        {refunded.amount > 0n && (
          <>
            <Sum name={t("refunded")} amount={refunded} locale={locale} />
            <Sum name={t("net")} amount={money(captured.amount - refunded.amount, currency)} locale={locale} />
          </>
        )}
      </dl>
    </div>
  );
}

function Sum({ name, amount, locale, isOff = false }: { name: string; amount: Money; locale: string; isOff?: boolean }) {
  return (
    <div className="flex items-baseline justify-between gap-4">
      <dt className="text-soft">{name}</dt>
      <dd className={join("font-semibold", isOff && "text-caution")}>
        <bdi>{formatMoney(amount, locale)}</bdi>
      </dd>
    </div>
  );
}

/** Each payment as the provider knows it. */
export function Payments({ payments, locale }: { payments: readonly StoryPayment[]; locale: string }) {
  const t = useTranslations("support.order");
  return (
    <ul className="space-y-4">
      {payments.map((payment) => (
        <li key={payment.id} className="space-y-1 border-t border-line pt-3">
          <p className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
            <bdi className="font-semibold tabular">{formatMoney(payment.amount, locale)}</bdi>
            <StateBadge state={payment.state} />
          </p>
          <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 text-fine">
            <Fact
              name={t("method")}
            >{`${payment.method === "card" ? t("methods.card") : payment.method} · ${payment.provider}`}</Fact>
            <Fact name={t("reference")}>{payment.ref}</Fact>
            <Fact name={t("authorised")}>{formatMoney(payment.authorised, locale)}</Fact>
            <Fact name={t("captured")}>{formatMoney(payment.captured, locale)}</Fact>
            {payment.refunded.amount > 0n && <Fact name={t("refunded")}>{formatMoney(payment.refunded, locale)}</Fact>}
            {payment.failure && <Fact name={t("failure")}>{payment.failure}</Fact>}
          </dl>
        </li>
      ))}
    </ul>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-soft">{name}</dt>
      <dd className="min-w-0 text-end wrap-anywhere tabular">
        <bdi>{children}</bdi>
      </dd>
    </>
  );
}

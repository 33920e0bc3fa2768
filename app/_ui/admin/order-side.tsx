import { useTranslations } from "next-intl";
import { Facts } from "#app/_ui/kit/facts.tsx";
import { Section } from "#app/_ui/kit/section.tsx";
import { PostalAddress } from "#app/_ui/orders/postal-address.tsx";
import { languageName } from "#messages/format.ts";
import type { OrderStory } from "#server/support/order-story.ts";
import { MoneyBlock, Payments } from "./money-block.tsx";

/** Money, payments, the customer and the address of an order. */
export function OrderSide({ story, locale }: { story: OrderStory; locale: string }) {
  const t = useTranslations("support.order");
  const { order, payments, attemptId } = story;
  return (
    <div className="space-y-8">
      <Section title={t("money")}>
        <MoneyBlock order={order} payments={payments} locale={locale} />
      </Section>
      <Section title={t("payments")}>
        <Payments payments={payments} locale={locale} />
      </Section>
      <Section title={t("customer")}>
        <Facts
          className="border-t border-line pt-3 text-fine"
          facts={[
            [t("email"), <bdi key="email">{order.email}</bdi>],
            [t("language"), languageName(order.locale, locale)],
            [t("delivery"), order.shippingMethod],
            [
              t("attempt"),
              <bdi key="attempt" dir="ltr">
                {attemptId}
              </bdi>,
            ],
          ]}
        />
      </Section>
      <Section title={t("address")}>
        <div className="border-t border-line pt-3">
          <PostalAddress address={order.address} locale={locale} />
        </div>
      </Section>
    </div>
  );
}

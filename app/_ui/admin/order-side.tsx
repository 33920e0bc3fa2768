import { useTranslations } from "next-intl";
import { DeliveryMethod } from "#app/_ui/desk/delivery-method.tsx";
import { listHref } from "#app/_ui/desk/list/list-href.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { Facts } from "#app/_ui/kit/facts.tsx";
import { Section } from "#app/_ui/kit/section.tsx";
import { CopyNumber } from "#app/_ui/orders/copy-number.tsx";
import { PostalAddress } from "#app/_ui/orders/postal-address.tsx";
import { languageName } from "#messages/format.ts";
import { orderShape } from "#server/desk/shapes.ts";
import type { Site } from "#server/platform/context.ts";
import type { OrderStory } from "#server/support/order-story.ts";
import { MoneyBlock, Payments } from "./money-block.tsx";

const ordersAt = { shape: orderShape, path: "/admin/orders" };

/** Money, payments, the customer and the address of an order. */
export function OrderSide({ story, site }: { story: OrderStory; site: Site }) {
  const t = useTranslations("support.order");
  const { locale } = site;
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
            [
              t("email"),
              <span key="email">
                <bdi>{order.email}</bdi>
                <CopyNumber number={order.email} words={{ copy: t("copy"), copyNamed: t("copyEmail"), copied: t("copied") }} />
              </span>,
            ],
            [t("language"), languageName(order.locale, locale)],
            [t("delivery"), <DeliveryMethod key="delivery" code={order.shippingMethod} />],
            [
              t("attempt"),
              <bdi key="attempt" dir="ltr">
                {attemptId}
              </bdi>,
            ],
          ]}
        />
        <Anchor
          href={listHref(site, ordersAt, { filters: { email: { op: "is", values: [order.email.toLowerCase()] } } })}
          className="inline-flex min-h-9 items-center font-medium underline decoration-line underline-offset-4 hover:decoration-ink pointer-coarse:min-h-11"
        >
          {t("allOf")}
        </Anchor>
      </Section>
      <Section title={t("address")}>
        <div className="border-t border-line pt-3">
          <PostalAddress address={order.address} locale={locale} />
        </div>
      </Section>
    </div>
  );
}

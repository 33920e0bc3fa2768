import { getTranslations } from "next-intl/server";
import { askHere } from "#app/_trpc/ask.ts";
import type { OrderView } from "#server/orders/view.ts";
import { OpenAccount } from "./open-account.tsx";

/** Offers an account to a guest who opened the order by its link; nothing to anybody who is signed in. */
export async function AccountOffer({ order, locale }: { order: OrderView; locale: string }) {
  const ask = await askHere();
  if (await ask.identity.me()) return null;
  const [t, hint] = [await getTranslations("orders.openAccount"), await getTranslations("identity.register")];
  return (
    <OpenAccount
      locale={locale}
      order={{ number: order.number, key: order.key }}
      words={{
        title: t("title"),
        text: t("text", { email: order.email }),
        password: t("password"),
        passwordHint: hint("passwordHint"),
        submit: t("submit"),
      }}
    />
  );
}

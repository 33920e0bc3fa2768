import { getTranslations } from "next-intl/server";
import { siteHere } from "#app/_i18n/site-here.ts";
import { Empty } from "#app/_ui/kit/empty.tsx";
import { sayRefusal } from "#messages/say-refusal.ts";
import { holdMinutes } from "#server/checkout/find-attempt.ts";
import type { RefusalCode } from "#server/platform/refusal.ts";
import { StartAgain } from "./start-again.tsx";

/** The hold has ended or the cart is another one now; nothing is lost but the time. */
export async function Released({ code }: { code: RefusalCode }) {
  const [site, t] = [await siteHere(), await getTranslations("checkout.page")];
  return (
    <>
      <h1 className="sr-only">{t("title")}</h1>
      <Empty
        title={sayRefusal({ code, params: { minutes: holdMinutes } }, site.locale)}
        action={<StartAgain locale={site.locale} word={t("startAgain")} />}
      />
    </>
  );
}

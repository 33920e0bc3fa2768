import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { hrefOn } from "#app/_i18n/href.ts";
import { siteHere } from "#app/_i18n/site-here.ts";
import { refusalIn } from "#app/_trpc/answers.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { buttonClass } from "#app/_ui/kit/button.tsx";
import { Notice } from "#app/_ui/kit/notice.tsx";
import { Missing } from "#app/_ui/shell/missing.tsx";
import { sayRefusal } from "#messages/say-refusal.ts";
import { LookAgain } from "./_parts/look-again.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("payments.return");
  return { title: t("title"), robots: { index: false }, referrer: "same-origin" };
}

/** Where the payment provider sends the shopper back to. Arriving here proves nothing: the shop asks the provider what is true. */
export default async function ReturnPage({ searchParams }: { searchParams: Promise<{ attempt?: string | string[] }> }) {
  const [site, ask, t] = [await siteHere(), await askHere(), await getTranslations("payments.return")];
  const { attempt } = await searchParams;
  if (typeof attempt !== "string") return <Missing />;
  const outcome = await ask.checkout.attempt({ token: attempt }).catch((error: unknown) => {
    const refusal = refusalIn(error);
    if (refusal?.kind === "missing" || refusal?.kind === "invalid") return null;
    if (refusal?.kind === "unavailable") return { state: "pending" as const };
    throw error;
  });
  if (!outcome) return <Missing />;
  if (outcome.state === "completed") redirect(hrefOn(site, `/orders/${outcome.orderNumber}?key=${outcome.orderKey}&new=1`));
  return (
    <div className="wrap-page pt-10">
      <div className="mx-auto max-w-xl space-y-8">
        {outcome.state === "pending" && (
          <LookAgain
            href={hrefOn(site, `/checkout/return?attempt=${encodeURIComponent(attempt)}`)}
            words={{ title: t("checking"), text: t("checkingText"), look: t("look") }}
          />
        )}
        {outcome.state === "review" && (
          <>
            <h1 className="text-display">{t("review")}</h1>
            <p className="text-lead">{t("reviewText")}</p>
          </>
        )}
        {outcome.state === "failed" && (
          <>
            <h1 className="text-display">{t("failed")}</h1>
            <Notice tone="critical" title={sayRefusal({ code: outcome.failure, params: { minutes: 30 } }, site.locale)} />
            <Anchor href={hrefOn(site, outcome.canRetry ? "/checkout/payment" : "/cart")} className={buttonClass({ size: "lg" })}>
              {outcome.canRetry ? t("retry") : t("cart")}
            </Anchor>
          </>
        )}
      </div>
    </div>
  );
}

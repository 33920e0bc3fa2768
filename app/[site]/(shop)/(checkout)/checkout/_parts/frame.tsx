import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { siteHere } from "#app/_i18n/site-here.ts";
import { Notice } from "#app/_ui/kit/notice.tsx";
import { Steps } from "#app/_ui/kit/steps.tsx";
import { IdleCoupons } from "#app/_ui/promotions/idle-coupons.tsx";
import { formatDate } from "#messages/format.ts";
import { sayRefusal } from "#messages/say-refusal.ts";
import type { CheckoutStep, CheckoutView } from "#server/checkout/view.ts";
import { checkoutHere, steps } from "./checkout-here.ts";
import { HoldClock } from "./hold-clock.tsx";
import { Released } from "./released.tsx";
import { Summary } from "./summary.tsx";

interface FrameProps {
  step: CheckoutStep;
  children: (view: CheckoutView) => ReactNode;
}

/** What every step shares: where one is, how long the hold lasts, what it costs. */
export async function Frame({ step, children }: FrameProps) {
  const [site, view, t] = [await siteHere(), await checkoutHere(step), await getTranslations("checkout.page")];
  if (typeof view === "string") return <Released code={view} />;
  const until = formatDate(new Date(view.expiresAt), site.locale, "moment");
  return (
    <div className="grid items-start gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
      <div className="min-w-0 space-y-8">
        <header className="space-y-5">
          <h1 className="text-display">{t("title")}</h1>
          <Steps
            label={t("steps")}
            steps={[t("stepAddress"), t("stepShipping"), t("stepPayment"), t("stepReview")]}
            current={steps.indexOf(step)}
            done={t("stepDone")}
          />
          <HoldClock
            expiresAt={view.expiresAt}
            canExtend={view.canExtend}
            locale={site.locale}
            words={{
              until: t("held", { time: until }),
              left: t.raw("heldLeft"),
              soon: t("heldSoon"),
              extend: t("extend"),
              over: t("heldOver"),
            }}
          />
        </header>
        {view.failure && (
          <Notice tone="critical" title={t("failedHeading")}>
            {sayRefusal({ code: view.failure }, site.locale)}
          </Notice>
        )}
        <IdleCoupons coupons={view.coupons} locale={site.locale} />
        {children(view)}
      </div>
      <Summary view={view} locale={site.locale} />
    </div>
  );
}

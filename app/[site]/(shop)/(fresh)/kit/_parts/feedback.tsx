import { useTranslations } from "next-intl";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { Badge } from "#app/_ui/kit/badge.tsx";
import { buttonClass } from "#app/_ui/kit/button.tsx";
import { Empty } from "#app/_ui/kit/empty.tsx";
import { Failure } from "#app/_ui/kit/failure.tsx";
import { Notice } from "#app/_ui/kit/notice.tsx";
import { Progress } from "#app/_ui/kit/progress.tsx";
import { CardSkeleton, TextSkeleton } from "#app/_ui/kit/skeleton.tsx";
import { Steps } from "#app/_ui/kit/steps.tsx";
import type { PartProps } from "./specimen.tsx";

export function Feedback({ cartHref, here }: PartProps) {
  const t = useTranslations("kit.page");
  const badges = { plain: "size", info: "standard", positive: "done", caution: "soldOut", critical: "critical" } as const;
  return (
    <div className="grid grid-cols-1 gap-8">
      <div className="grid gap-3 md:grid-cols-2">
        <Notice tone="info">{t("info")}</Notice>
        <Notice tone="positive" title={t("positive")} />
        <Notice tone="caution" title={t("caution")} />
        <Notice tone="critical" title={t("criticalNotice")}>
          {t("noticeText")}
        </Notice>
      </div>
      <p className="flex flex-wrap gap-2">
        {(Object.keys(badges) as (keyof typeof badges)[]).map((tone) => (
          <Badge key={tone} tone={tone}>
            {t(badges[tone])}
          </Badge>
        ))}
      </p>
      <Steps label={t("steps")} steps={[t("step1"), t("step2"), t("step3"), t("step4")]} current={2} done={t("done")} />
      <Progress label={t("progress")} value={12} max={40} text={t("progressText")} />
      <Failure
        title={t("failureTitle")}
        retry={
          <Anchor href={here} className={buttonClass({ look: "plain", size: "sm" })}>
            {t("retry")}
          </Anchor>
        }
        reference={[t("reference"), "7f3a-91c2-04de"]}
      >
        {t("failureText")}
      </Failure>
      <div className="grid gap-8 rounded-lg border border-line md:grid-cols-2">
        <Empty
          title={t("emptyTitle")}
          heading="h3"
          action={
            <Anchor href={cartHref} className={buttonClass()}>
              {t("emptyAction")}
            </Anchor>
          }
        >
          {t("emptyText")}
        </Empty>
        <div role="status" className="grid grid-cols-2 gap-6 p-6">
          <span className="sr-only">{t("loading")}</span>
          <CardSkeleton />
          <TextSkeleton lines={5} />
        </div>
      </div>
    </div>
  );
}

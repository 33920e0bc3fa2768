import { useTranslations } from "next-intl";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { Button, buttonClass } from "#app/_ui/kit/button.tsx";
import { BagIcon } from "#app/_ui/kit/icons.tsx";
import type { PartProps } from "./specimen.tsx";

const looks = ["primary", "plain", "critical", "quiet"] as const;

export function Buttons({ cartHref }: PartProps) {
  const t = useTranslations("kit.page");
  return (
    <div className="space-y-5">
      {(["lg", "md", "sm"] as const).map((size) => (
        <div key={size} className="flex flex-wrap items-center gap-3">
          {looks.map((look) => (
            <Button key={look} type="button" look={look} size={size}>
              {t(look)}
            </Button>
          ))}
          <Anchor href={cartHref} className={buttonClass({ look: "plain", size })}>
            <BagIcon /> {t("viewCart")}
          </Anchor>
        </div>
      ))}
      <div className="flex flex-wrap items-start gap-3">
        <Button type="button" isPending>
          {t("pending")}
        </Button>
        <Button type="button" look="plain" disabled>
          {t("disabled")}
        </Button>
        <Button type="button" reason={t("reason")}>
          {t("primary")}
        </Button>
      </div>
      <div className="max-w-56">
        <Button type="button" wide>
          {t("longButton")}
        </Button>
      </div>
    </div>
  );
}

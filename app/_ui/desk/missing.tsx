import { useTranslations } from "next-intl";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { buttonClass } from "#app/_ui/kit/button.tsx";
import { Empty } from "#app/_ui/kit/empty.tsx";

/** Nothing at this address inside a frame that stays where it is. */
export function Missing({ href, way }: { href: string; way: string }) {
  const t = useTranslations("identity.desk");
  return (
    <Empty
      title={t("missingTitle")}
      action={
        <Anchor href={href} className={buttonClass({ look: "plain" })}>
          {way}
        </Anchor>
      }
    >
      {t("missingText")}
    </Empty>
  );
}

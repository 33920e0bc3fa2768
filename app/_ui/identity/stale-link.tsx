import { useTranslations } from "next-intl";
import { hrefOn } from "#app/_i18n/href.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { buttonClass } from "#app/_ui/kit/button.tsx";
import { Entrance } from "./entrance.tsx";

/** A mailed link that is good for nothing any more, and the ways on. */
export function StaleLink({ locale, again }: { locale: string; again: string }) {
  const t = useTranslations("identity");
  return (
    <Entrance title={t("stale.title")} lead={t("stale.text")}>
      <div className="flex flex-wrap gap-3">
        <Anchor href={hrefOn({ locale }, again)} className={buttonClass()}>
          {t("stale.again")}
        </Anchor>
        <Anchor href={hrefOn({ locale }, "/sign-in")} className={buttonClass({ look: "plain" })}>
          {t("signIn.submit")}
        </Anchor>
      </div>
    </Entrance>
  );
}

import { useTranslations } from "next-intl";
import { hrefOn } from "#app/_i18n/href.ts";
import { buttonClass } from "#app/_ui/kit/button.tsx";
import type { Site } from "#server/platform/context.ts";
import { AdvanceChosen } from "./advance-chosen.tsx";

/** What a shop does with several parcels: confirm, pack, print their slips, ship. */
export function ParcelDeeds({ site }: { site: Site }) {
  const t = useTranslations("sellers.centre.batch");
  const small = buttonClass({ look: "plain", size: "sm" }, "pointer-coarse:min-h-11");
  return (
    <>
      <AdvanceChosen locale={site.locale} />
      <button type="submit" form="chosen" formAction={hrefOn(site, "/seller/parcels/slips")} className={small}>
        {t("slips")}
      </button>
      <button
        type="submit"
        form="chosen"
        formAction={hrefOn(site, "/seller/parcels/batch")}
        className={buttonClass({ size: "sm" }, "pointer-coarse:min-h-11")}
      >
        {t("shipMany")}
      </button>
    </>
  );
}

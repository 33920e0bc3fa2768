import { useTranslations } from "next-intl";
import { buttonClass } from "#app/_ui/kit/button.tsx";
import { Picture } from "#app/_ui/kit/picture.tsx";
import { heroPicture } from "#server/media/house-pictures.ts";
import type { Site } from "#server/platform/context.ts";

/** The first screen: what this place is, in words and in morning light. */
export function Hero({ site }: { site: Site }) {
  const t = useTranslations("storefront.home");
  return (
    <section className="wrap-page grid items-center gap-x-14 gap-y-8 pt-8 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)] lg:pt-10">
      <div className="space-y-5">
        {/* Three lines are kept for it, however narrow the fallback's letters are. */}
        <h1 className="text-[clamp(2.1rem,1.2rem+3.6vw,3.4rem)] leading-[1.1] lang-en:min-h-[3lh] rtl:leading-[1.3]">
          {t("headline")}
        </h1>
        <p className="max-w-md text-lead text-soft">{t("lead")}</p>
        <p>
          <a href="#new" className={buttonClass({ size: "lg" })}>
            {t("browse")}
          </a>
        </p>
      </div>
      <div className="-mx-4 overflow-hidden bg-sunk sm:mx-0 sm:rounded-lg">
        <Picture picture={heroPicture(site.locale)} sizes="(min-width: 78rem) 41rem, (min-width: 64rem) 54vw, 100vw" isFirst />
      </div>
    </section>
  );
}

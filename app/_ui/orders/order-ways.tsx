import { useTranslations } from "next-intl";
import { hrefOn } from "#app/_i18n/href.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { buttonClass } from "#app/_ui/kit/button.tsx";
import type { Site } from "#server/platform/context.ts";

/** Where to go on from an order: send something back, ask, look around. */
export function OrderWays({ site }: { site: Site }) {
  const t = useTranslations("orders");
  const ways = [
    ["/returns", t("deeds.returns")],
    ["/help", t("deeds.help")],
    ["/", t("summary.again")],
  ] as const;
  return (
    <ul className="flex flex-wrap gap-x-5">
      {ways.map(([path, word]) => (
        <li key={path}>
          <Anchor href={hrefOn(site, path)} className={buttonClass({ look: "quiet" })}>
            {word}
          </Anchor>
        </li>
      ))}
    </ul>
  );
}

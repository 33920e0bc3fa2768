import { useTranslations } from "next-intl";
import { join } from "./join.ts";

export type Band = "in" | "low" | "out";

const looks: Record<Band, [string, "stockIn" | "stockLow" | "stockOut"]> = {
  in: ["text-positive", "stockIn"],
  low: ["text-caution", "stockLow"],
  out: ["text-critical", "stockOut"],
};

/** Whether there is some, a little or none: true for as long as the band holds, so that it may stand on a cached page. */
export function StockBand({ band, className }: { band: Band; className?: string }) {
  const t = useTranslations("kit");
  const [tone, word] = looks[band];
  return (
    <span className={join("inline-flex items-center gap-2 font-medium", tone, className)}>
      <span
        aria-hidden="true"
        className={join("size-2 rounded-full bg-current", band === "out" && "bg-transparent ring-2 ring-current ring-inset")}
      />
      {t(word)}
    </span>
  );
}

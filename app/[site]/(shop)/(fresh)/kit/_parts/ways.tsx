import { useTranslations } from "next-intl";
import { Breadcrumbs } from "#app/_ui/kit/breadcrumbs.tsx";
import { Chip, RemovableChip } from "#app/_ui/kit/chip.tsx";
import { Pagination } from "#app/_ui/kit/pagination.tsx";
import { Popover } from "#app/_ui/kit/popover.tsx";
import { Tabs } from "#app/_ui/kit/tabs.tsx";
import type { PartProps } from "./specimen.tsx";

export function Ways({ locale, here }: PartProps) {
  const t = useTranslations("kit.page");
  const steps = (["step1", "step2", "step3", "step4"] as const).map((key, n) => ({
    name: t(key),
    href: `${here}?part=${n}`,
    isCurrent: n === 1,
    count: n * 128,
  }));
  return (
    <div className="grid grid-cols-1 gap-8">
      <Breadcrumbs
        crumbs={[
          { name: t("title"), href: here },
          { name: t("chip"), href: `${here}?part=1` },
          { name: t("productName"), href: `${here}?part=2` },
        ]}
      />
      <Tabs label={t("steps")} tabs={steps} locale={locale} />
      <div className="flex flex-wrap gap-2">
        <Chip href={`${here}?part=3`} count={12}>
          {t("chip")}
        </Chip>
        <Chip href={`${here}?part=4`} isCurrent count={3}>
          {t("green")}
        </Chip>
        <RemovableChip href={`${here}?part=5`} remove={t("removeChip", { name: t("blue") })}>
          {t("blue")}
        </RemovableChip>
        <Popover id="kit-popover" label={t("priceRange")} size="sm">
          <p className="max-w-64">{t("fine")}</p>
        </Popover>
      </div>
      <Pagination page={2} pages={7} href={(page) => `${here}?page=${page}`} />
    </div>
  );
}

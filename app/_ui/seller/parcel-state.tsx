import { useTranslations } from "next-intl";
import { Badge, type Tone } from "#app/_ui/kit/badge.tsx";
import type { ParcelState } from "#server/orders/view.ts";

const tones: Record<ParcelState, Tone> = {
  new: "info",
  confirmed: "info",
  packed: "info",
  shipped: "positive",
  delivered: "plain",
  lost: "critical",
  cancelled: "plain",
};

export function ParcelStateBadge({ state }: { state: ParcelState }) {
  const t = useTranslations("sellers.centre.states");
  return <Badge tone={tones[state]}>{t(state)}</Badge>;
}

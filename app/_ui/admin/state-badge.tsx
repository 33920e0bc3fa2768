import { useTranslations } from "next-intl";
import { Badge, type Tone } from "#app/_ui/kit/badge.tsx";
import en from "#messages/en/support.json" with { type: "json" };

type KnownState = keyof (typeof en)["states"];

const tones: Partial<Record<KnownState, Tone>> = {
  awaitingDeposit: "caution",
  requiresAction: "caution",
  confirmed: "info",
  processing: "info",
  partlyShipped: "info",
  new: "info",
  packed: "info",
  authorised: "info",
  shipped: "positive",
  captured: "positive",
  failed: "critical",
  lost: "critical",
};

/** A state's word where there is one; an unknown state is shown as it is stored. */
export function StateBadge({ state }: { state: string }) {
  const t = useTranslations("support.states");
  return isKnown(state) ? <Badge tone={tones[state]}>{t(state)}</Badge> : <Badge>{state}</Badge>;
}

export function isKnown(state: string): state is KnownState {
  return Object.hasOwn(en.states, state);
}

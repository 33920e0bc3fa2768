import { formatNumber } from "#messages/format.ts";
import { Anchor } from "./anchor.tsx";
import { join } from "./join.ts";

interface CounterProps {
  name: string;
  count: number;
  href: string;
  locale: string;
  /** Something waits too long, or waits today. Nothing waits where the count is 0. */
  tone?: "critical" | "caution";
  note?: string;
}

const tones = { critical: "text-critical", caution: "text-caution" } as const;

/** How many there are of something, leading to exactly these. */
export function Counter({ name, count, href, locale, tone, note }: CounterProps) {
  const isCalm = count === 0 || !tone;
  return (
    <Anchor href={href} className="group flex flex-col gap-0.5 border-t border-line py-4 hover:border-ink">
      <span className="order-2 font-medium decoration-line underline-offset-4 group-hover:underline">{name}</span>
      <span
        className={join(
          "order-1 text-head font-semibold tabular",
          isCalm ? (count === 0 ? "text-soft" : "text-ink") : tones[tone],
        )}
      >
        {formatNumber(count, locale)}
      </span>
      {note && <span className="order-3 text-fine text-soft">{note}</span>}
    </Anchor>
  );
}

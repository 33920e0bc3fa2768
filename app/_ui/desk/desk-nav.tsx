"use client";

import { useSelectedLayoutSegment } from "next/navigation";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { join } from "#app/_ui/kit/join.ts";
import { type DeskIcon, deskIcons } from "./icons.tsx";

export interface DeskPlace {
  name: string;
  href: string;
  icon: DeskIcon;
  /** The folder of the layout that it leads to; null is the layout's own page. */
  segment: string | null;
  /** The key that leads there after g, by its place on the keyboard. */
  key: string;
  /** How many things wait there, in a number and in words. */
  badge?: { count: number; name: string };
}

/** The places of a working part of the hall; the one that is open is marked. */
export function DeskNav({
  label,
  places,
  isFoldable = false,
}: {
  label: string;
  places: readonly DeskPlace[];
  isFoldable?: boolean;
}) {
  const open = useSelectedLayoutSegment();
  return (
    <nav aria-label={label}>
      <ul className="grid gap-0.5">
        {places.map(({ name, href, icon, segment, badge }) => {
          const PlaceIcon = deskIcons[icon];
          return (
            <li key={href}>
              <Anchor
                href={href}
                title={isFoldable ? name : undefined}
                aria-current={segment === open ? "page" : undefined}
                className="relative flex min-h-11 items-center gap-3 rounded-md px-3 text-soft hover:bg-sunk hover:text-ink aria-[current=page]:bg-blush aria-[current=page]:font-semibold aria-[current=page]:text-ink"
              >
                <PlaceIcon />
                <span className={isFoldable ? "truncate group-data-[nav=folded]/desk:sr-only" : undefined}>{name}</span>
                {badge && badge.count > 0 && <Badge {...badge} isFoldable={isFoldable} />}
              </Anchor>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** A number beside the name; over the icon where the navigation is folded. */
function Badge({ count, name, isFoldable }: { count: number; name: string; isFoldable: boolean }) {
  return (
    <span
      className={join(
        "ms-auto grid min-w-6 place-items-center rounded-full bg-ink px-1.5 text-fine leading-5 font-semibold text-paper tabular",
        isFoldable &&
          "group-data-[nav=folded]/desk:absolute group-data-[nav=folded]/desk:end-0.5 group-data-[nav=folded]/desk:top-0.5",
      )}
    >
      <span aria-hidden="true">{count > 99 ? "99+" : count}</span>
      <span className="sr-only">{name}</span>
    </span>
  );
}

"use client";

import { useSelectedLayoutSegment } from "next/navigation";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { type DeskIcon, deskIcons } from "./icons.tsx";

export interface DeskPlace {
  name: string;
  href: string;
  icon: DeskIcon;
  /** The folder of the layout that it leads to; null is the layout's own page. */
  segment: string | null;
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
        {places.map(({ name, href, icon, segment }) => {
          const PlaceIcon = deskIcons[icon];
          return (
            <li key={href}>
              <Anchor
                href={href}
                title={isFoldable ? name : undefined}
                aria-current={segment === open ? "page" : undefined}
                className="flex min-h-11 items-center gap-3 rounded-md px-3 text-soft hover:bg-sunk hover:text-ink aria-[current=page]:bg-blush aria-[current=page]:font-semibold aria-[current=page]:text-ink"
              >
                <PlaceIcon />
                <span className={isFoldable ? "truncate group-data-[nav=folded]/desk:sr-only" : undefined}>{name}</span>
              </Anchor>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

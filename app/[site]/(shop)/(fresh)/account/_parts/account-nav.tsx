"use client";

import { useSelectedLayoutSegment } from "next/navigation";
import { Anchor } from "#app/_ui/kit/anchor.tsx";

interface AccountNavProps {
  label: string;
  places: readonly { name: string; href: string; segment: string | null }[];
}

/** The account's pages: a list at the side, on a phone a row that scrolls. */
export function AccountNav({ label, places }: AccountNavProps) {
  const open = useSelectedLayoutSegment();
  return (
    <nav aria-label={label} className="-mx-4 overflow-x-auto px-4 [scrollbar-width:none] lg:mx-0 lg:px-0">
      <ul className="flex gap-1 lg:grid lg:gap-0.5">
        {places.map(({ name, href, segment }) => (
          <li key={href}>
            <Anchor
              href={href}
              aria-current={segment === open ? "page" : undefined}
              className="flex min-h-11 items-center rounded-md px-3 whitespace-nowrap text-soft hover:bg-sunk hover:text-ink aria-[current=page]:bg-blush aria-[current=page]:font-semibold aria-[current=page]:text-ink"
            >
              {name}
            </Anchor>
          </li>
        ))}
      </ul>
    </nav>
  );
}

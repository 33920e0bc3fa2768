import { formatNumber } from "#messages/format.ts";
import { Anchor } from "./anchor.tsx";
import { join } from "./join.ts";

export interface Tab {
  name: string;
  href: string;
  isCurrent: boolean;
  count?: number;
}

/** Views of one list as links: each has its address, so that it can be kept, shared and gone back to. */
export function Tabs({
  label,
  tabs,
  locale,
  className,
}: {
  label: string;
  tabs: readonly Tab[];
  locale: string;
  className?: string;
}) {
  return (
    <nav aria-label={label} className={join("border-b border-line", className)}>
      <ul className="-mb-px flex gap-x-0.5 overflow-x-auto overflow-y-hidden [scrollbar-width:thin]">
        {tabs.map(({ name, href, isCurrent, count }) => (
          <li key={href} className={join("shrink-0", isCurrent && "[scroll-initial-target:nearest]")}>
            <Anchor
              href={href}
              aria-current={isCurrent ? "page" : undefined}
              className={join(
                "flex min-h-11 items-center gap-2 border-b-2 px-2.5 whitespace-nowrap outline-offset-[-2px]",
                isCurrent
                  ? "border-persimmon font-semibold text-ink"
                  : "border-transparent text-soft hover:border-edge hover:text-ink",
              )}
            >
              {name}
              {count !== undefined && (
                <span className="text-fine font-normal text-soft tabular">{formatNumber(count, locale)}</span>
              )}
            </Anchor>
          </li>
        ))}
      </ul>
    </nav>
  );
}

import type { ReactNode } from "react";
import { join } from "./join.ts";

/** Names and values in two columns that line up. */
export function Facts({
  facts,
  className,
}: {
  facts: readonly (readonly [name: string, value: ReactNode])[];
  className?: string;
}) {
  return (
    <dl className={join("grid grid-cols-[minmax(6rem,auto)_1fr] gap-x-6 gap-y-1.5", className)}>
      {facts.map(([name, value]) => (
        <div key={name} className="col-span-2 grid grid-cols-subgrid">
          <dt className="text-soft">{name}</dt>
          <dd className="min-w-0 wrap-anywhere">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

import type { ReactNode } from "react";

/** A name that somebody gave, as a cell: on one line where it is short, on two at most where it is not, broken within words if need be. */
export function NameCell({ children }: { children: ReactNode }) {
  return <bdi className="line-clamp-2 wrap-anywhere @3xl:w-max @3xl:max-w-60">{children}</bdi>;
}

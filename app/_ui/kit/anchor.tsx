import Link from "next/link";
import type { ComponentProps } from "react";

/** A link inside the shop. Nothing is fetched before somebody chooses it: pages are quick, and data plans are small. */
export function Anchor({ prefetch = false, ...props }: ComponentProps<typeof Link>) {
  return <Link prefetch={prefetch} {...props} />;
}

"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { followIsland } from "#app/_trpc/island-fetch.ts";

/** Shows what another tab or device did to the same cart: it is told that something changed, and asks again. */
export function CartLive({ locale }: { locale: string }) {
  const router = useRouter();
  useEffect(() => {
    let isFirst = true;
    return followIsland("cart.live", undefined, { locale }, () => {
      if (!isFirst) router.refresh();
      isFirst = false;
    });
  }, [locale, router]);
  return null;
}

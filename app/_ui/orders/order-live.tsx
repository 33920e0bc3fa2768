"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { followIsland } from "#app/_trpc/island-fetch.ts";

/** Shows what happens to the order while somebody looks at it: told that something changed, the page asks again. */
export function OrderLive({ number, access, locale }: { number: string; access: string; locale: string }) {
  const router = useRouter();
  useEffect(() => {
    let isFirst = true;
    return followIsland("orders.live", { number, key: access }, { locale }, () => {
      if (!isFirst) router.refresh();
      isFirst = false;
    });
  }, [number, access, locale, router]);
  return null;
}

"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { followIsland } from "#app/_trpc/island-fetch.ts";

/** Shows what another tab or device did to the same cart: it is told that something changed, and asks again. */
export function CartLive({ locale, version }: { locale: string; version: number }) {
  const router = useRouter();
  useEffect(
    () =>
      followIsland("cart.live", undefined, { locale }, (told) => {
        const seen = (told as { version?: number } | null)?.version;
        if (seen !== version) router.refresh();
      }),
    [locale, version, router],
  );
  return null;
}

"use client";

import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent } from "react";
import { followIsland } from "#app/_trpc/island-fetch.ts";

interface OrderLiveProps {
  /** What the page shows already. */
  news: number;
  locale: string;
  /** Opens the order: its number with the key of its link, or the token of whoever proved number and email. */
  number?: string;
  access?: string;
  token?: string;
}

/** Shows what happens to the order while somebody looks at it: told that there is news, the page asks again. */
export function OrderLive({ news, locale, number = "", access, token }: OrderLiveProps) {
  const router = useRouter();
  const heard = useEffectEvent((told: unknown) => {
    if ((told as { news: number }).news !== news) router.refresh();
  });
  useEffect(
    () =>
      token
        ? followIsland("orders.trackedLive", { token }, { locale }, (told) => heard(told))
        : followIsland("orders.live", { number, key: access }, { locale }, (told) => heard(told)),
    [number, access, token, locale],
  );
  return null;
}

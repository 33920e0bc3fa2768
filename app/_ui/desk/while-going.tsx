"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { DeskSkeleton } from "./desk-skeleton.tsx";

/** Quick answers come without a flicker; a lost one gives the page back. */
const waitMs = 180;
const lostMs = 12_000;

/**
 * What stands here while the next page is on its way: of another page its places, of the same page itself, dimmed. Only where a
 * script leads on; the server sends pages whole, so that they are whole without one and missing ones say so in their status.
 */
export function WhileGoing({ children }: { children: ReactNode }) {
  const path = usePathname();
  const query = useSearchParams();
  const [going, setGoing] = useState<"page" | "list" | null>(null);
  const clock = useRef<ReturnType<typeof setTimeout>>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: arriving anywhere ends it.
  useEffect(() => {
    clearTimeout(clock.current);
    setGoing(null);
  }, [path, query]);
  useEffect(() => {
    const leave = (event: MouseEvent) => {
      const to = destinationOf(event);
      if (!to || to.href === location.href) return;
      clearTimeout(clock.current);
      clock.current = setTimeout(() => setGoing(to.pathname === location.pathname ? "list" : "page"), waitMs);
    };
    document.addEventListener("click", leave, true);
    return () => {
      document.removeEventListener("click", leave, true);
      clearTimeout(clock.current);
    };
  }, []);
  useEffect(() => {
    if (going === null) return;
    const lost = setTimeout(() => setGoing(null), lostMs);
    return () => clearTimeout(lost);
  }, [going]);
  return (
    <div aria-busy={going !== null}>
      {going === "page" && <DeskSkeleton />}
      <div hidden={going === "page"} className={going === "list" ? "opacity-60 transition-opacity" : undefined}>
        {children}
      </div>
    </div>
  );
}

/** Where a click leads within the desk; null where it opens a tab, a file, or another part of the page. */
function destinationOf(event: MouseEvent): URL | null {
  const { target } = event;
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || !(target instanceof Element))
    return null;
  const link = target.closest<HTMLAnchorElement>("a[href]");
  if (!link || link.target || link.hasAttribute("download")) return null;
  const to = new URL(link.href);
  const isDesk = /^(?:\/[a-z]{2})?\/(?:admin|seller)(?:\/|$)/.test(to.pathname);
  return to.origin === location.origin &&
    isDesk &&
    !(to.hash && to.pathname === location.pathname && to.search === location.search)
    ? to
    : null;
}

"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";

/**
 * After a page was changed without loading one, reading goes on in the new page's content: the focus is put there, as a browser
 * would begin anew. What only changes the query keeps the focus where somebody works.
 */
export function RouteFocus() {
  const path = usePathname();
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    document.getElementById("main")?.focus({ preventScroll: true });
  }, [path]);
  return null;
}

import type { CDPSession, Page } from "@playwright/test";

/** Counts what scripts weigh on the wire from now on, headers included; call what it gives for the bytes so far. */
export async function countScript(session: CDPSession): Promise<() => number> {
  const scripts = new Set<string>();
  let bytes = 0;
  session.on("Network.responseReceived", ({ requestId, type }) => void (type === "Script" && scripts.add(requestId)));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await session.send("Network.enable");
  return () => bytes;
}

/** Milliseconds until the largest contentful paint, what was painted there, and the cumulative layout shift, of the page as it stands. */
export function paintsOf(page: Page): Promise<{ lcp: number; painted: string; cls: number }> {
  return page.evaluate(observe);
}

/** Runs in the page: the browser hands out what it noted from the beginning. */
function observe(): Promise<{ lcp: number; painted: string; cls: number }> {
  return new Promise((resolve) => {
    let [lcp, painted, cls] = [0, "", 0];
    const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
    watch("largest-contentful-paint", (entry) => {
      lcp = entry.startTime;
      painted = (entry as PerformanceEntry & { element?: Element | null }).element?.outerHTML ?? "";
    });
    watch("layout-shift", (entry) => {
      const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
      if (!shift.hadRecentInput) cls += shift.value;
    });
    setTimeout(() => resolve({ lcp, painted, cls }), 1000);
  });
}

import type { ReactNode } from "react";
import { Mark } from "#app/_ui/shell/wordmark.tsx";

/** A page with one thing to say and a way on, where no frame stands around it. */
export function StandingAlone({ title, children, action }: { title: string; children: ReactNode; action: ReactNode }) {
  return (
    <main id="main" className="wrap-page grid min-h-[80dvh] max-w-2xl content-center gap-6 py-16">
      <Mark className="size-10" />
      <h1 className="text-head">{title}</h1>
      <div className="space-y-3 text-lead text-soft">{children}</div>
      <div className="flex flex-wrap gap-3">{action}</div>
    </main>
  );
}

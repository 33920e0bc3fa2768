import type { ReactNode } from "react";

/** A page with one thing to do: a heading, what it is for, a form, and the ways beside it. */
export function Entrance({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  return (
    <div className="wrap-page max-w-md space-y-7 py-10 md:py-16">
      <header className="space-y-1.5">
        <h1 className="text-head">{title}</h1>
        {lead && <p className="text-soft wrap-anywhere">{lead}</p>}
      </header>
      {children}
    </div>
  );
}

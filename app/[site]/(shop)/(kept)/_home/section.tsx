import type { ReactNode } from "react";

export function Section({ title, id, children }: { title: string; id?: string; children: ReactNode }) {
  return (
    <section id={id} aria-label={title} className="space-y-7">
      <h2 className="text-head">{title}</h2>
      {children}
    </section>
  );
}

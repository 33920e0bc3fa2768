import type { ReactNode } from "react";

interface SectionProps {
  title: string;
  /** Why these and not others. */
  note?: string;
  id?: string;
  children: ReactNode;
}

export function Section({ title, note, id, children }: SectionProps) {
  return (
    <section id={id} aria-label={title} className="space-y-7">
      <header className="space-y-1">
        <h2 className="text-head">{title}</h2>
        {note && <p className="text-soft">{note}</p>}
      </header>
      {children}
    </section>
  );
}

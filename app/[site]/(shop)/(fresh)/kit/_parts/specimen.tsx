import type { ReactNode } from "react";

/** What every part of the page is given: the language to format in, and two addresses to lead to. */
export interface PartProps {
  locale: string;
  cartHref: string;
  here: string;
}

export function Specimen({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="space-y-6 border-t border-line pt-6">
      <h2 id={`${id}-title`} className="text-title">
        {title}
      </h2>
      {children}
    </section>
  );
}

import { type ReactNode, ViewTransition } from "react";

/**
 * One thing on two pages: a card's picture becomes the product's. A name may stand on a page once only, so it is for the one list
 * of a page. Browsers without view transitions just change the page; motion.css says how long it takes, and when nothing moves.
 */
export function Morph({ name, children }: { name: string; children: ReactNode }) {
  return (
    <ViewTransition name={name} share="morph" default="none">
      {children}
    </ViewTransition>
  );
}

/** A line of a list that fades when it is taken out, while the others close up. */
export function Leaving({ children }: { children: ReactNode }) {
  return (
    <ViewTransition exit="leave" update="settle" default="none">
      {children}
    </ViewTransition>
  );
}

/** What happened, in words that stay a while and may be taken back. Never the only place where an error stands. */
export interface Toast {
  /** What a screen reader hears too, so it is the whole message: "Blue mug was removed". */
  text: string;
  tone?: "plain" | "positive" | "critical";
  /** What one can still do about it: a deed of the page, or a way on. */
  action?: { name: string; run: () => void } | { name: string; href: string };
}

export interface ShownToast extends Toast {
  id: number;
}

interface Told {
  toasts: readonly ShownToast[];
  /** What the page's live region says; its id tells the same words said twice apart. */
  said: { id: number; text: string } | null;
}

const nothing: Told = { toasts: [], said: null };
const shownMax = 3;

let told = nothing;
let last = 0;
const listeners = new Set<() => void>();

/** Shows a toast and says it. The oldest gives way to a fourth. */
export function toast(what: Toast): void {
  const id = ++last;
  change({ toasts: [...told.toasts, { ...what, id }].slice(-shownMax), said: { id, text: what.text } });
}

/** Says something that is seen already: how many results there are now, what the total became. */
export function announce(text: string): void {
  change({ ...told, said: { id: ++last, text } });
}

export function dismissToast(id: number): void {
  change({ ...told, toasts: told.toasts.filter((one) => one.id !== id) });
}

/** What is shown and said now, for the one region of a page that does it. */
export const toldStore = {
  subscribe(heard: () => void): () => void {
    listeners.add(heard);
    return () => listeners.delete(heard);
  },
  now: (): Told => told,
  onServer: (): Told => nothing,
};

function change(next: Told): void {
  told = next;
  for (const heard of listeners) heard();
}

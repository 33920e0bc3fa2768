/** What a button anywhere in the frame may ask of the one component that listens. */
export type DeskCall = "palette" | "keys";

const name = "desk-call";

export function callDesk(call: DeskCall): void {
  document.querySelector<HTMLElement>("#desk-sheet:popover-open")?.hidePopover();
  document.dispatchEvent(new CustomEvent(name, { detail: call }));
}

/** Hears every call; returns how to stop. */
export function hearCalls(heard: (call: DeskCall) => void): () => void {
  const hear = (event: Event) => heard((event as CustomEvent<DeskCall>).detail);
  document.addEventListener(name, hear);
  return () => document.removeEventListener(name, hear);
}

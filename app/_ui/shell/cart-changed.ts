const name = "maru:cart";

/** How a part of a page tells the header how many items are in the cart now. */
export const cartChanged = {
  tell(count: number): void {
    window.dispatchEvent(new CustomEvent(name, { detail: count }));
  },
  listen(heard: (count: number) => void): () => void {
    const hear = (event: Event) => heard((event as CustomEvent<number>).detail);
    window.addEventListener(name, hear);
    return () => window.removeEventListener(name, hear);
  },
};

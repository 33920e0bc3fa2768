"use client";

import { type ComponentType, type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { LightboxProps } from "./lightbox.tsx";
import { bringForward } from "./picture-anchor.ts";

type PictureWalkProps = Pick<LightboxProps, "title" | "pictures" | "words"> & { children: ReactNode };

/**
 * What a script adds to the gallery: a small picture brings its large one to the front without moving the page and is marked as the
 * one in sight, and a large one opens over the page. That part is fetched when it is first wanted.
 */
export function PictureWalk({ children, ...lightbox }: PictureWalkProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [Shown, setShown] = useState<ComponentType<LightboxProps> | null>(null);
  const [at, setAt] = useState<number | null>(null);
  useEffect(() => (frame.current ? markInSight(frame.current) : undefined), []);

  const walk = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || !(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>("a[data-large], a[data-small]");
    if (!link) return;
    event.preventDefault();
    const { large, small } = link.dataset;
    if (small !== undefined) return show(frame.current, Number(small));
    setAt(Number(large));
    import("./lightbox.tsx").then(
      ({ Lightbox }) => setShown(() => Lightbox),
      () => location.assign(link.href),
    );
  };
  const step = (event: KeyboardEvent) => {
    const isLarge = event.target instanceof Element && event.target.closest("a[data-large]");
    if (!isLarge || (event.key !== "ArrowRight" && event.key !== "ArrowLeft")) return;
    const forward = document.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
    const to = Number((isLarge as HTMLElement).dataset.large) + (event.key === forward ? 1 : -1);
    const link = frame.current?.querySelector<HTMLElement>(`[data-large="${to}"]`);
    if (!link) return;
    event.preventDefault();
    link.focus({ preventScroll: true });
    show(frame.current, to);
  };
  const close = (last: number) => {
    setAt(null);
    show(frame.current, last);
    frame.current?.querySelector<HTMLElement>(`[data-large="${last}"]`)?.focus({ preventScroll: true });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is pressed are the links inside.
    <div ref={frame} onClick={walk} onKeyDown={step}>
      {children}
      {Shown && at !== null && <Shown {...lightbox} first={at} onClose={close} />}
    </div>
  );
}

/** Brings the n-th picture to the front, without moving the page. */
function show(frame: HTMLElement | null, n: number): void {
  bringForward(frame?.querySelector("[data-strip]")?.children[n]);
}

/** Keeps `aria-current` on the place and the small picture of what is in sight. */
function markInSight(frame: HTMLElement): () => void {
  const strip = frame.querySelector("[data-strip]");
  const places = [...(strip?.children ?? [])];
  const small = [...frame.querySelectorAll("[data-small]")];
  const offset = (place: Element) => Math.abs(place.getBoundingClientRect().left - (strip?.getBoundingClientRect().left ?? 0));
  const watch = new IntersectionObserver(
    () => {
      const seen = places.reduce((best, place, n) => (offset(place) < offset(places[best] ?? place) ? n : best), 0);
      for (const marked of [places, small])
        for (const [n, one] of marked.entries())
          n === seen ? one.setAttribute("aria-current", "true") : one.removeAttribute("aria-current");
    },
    { root: strip, threshold: 0.6 },
  );
  for (const place of places) watch.observe(place);
  return () => watch.disconnect();
}

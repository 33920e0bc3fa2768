"use client";

import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from "react";
import { Chevron, CloseIcon, Icon } from "#app/_ui/kit/icons.tsx";
import { join } from "#app/_ui/kit/join.ts";
import { toneClass } from "#app/_ui/kit/tone.ts";
import { useFingers } from "./use-fingers.ts";
import { useLikeness } from "./use-likeness.ts";
import { useZoom } from "./use-zoom.ts";

export interface LightboxProps {
  title: string;
  pictures: readonly { id: string; src: string; alt: string; tone: string; width: number; height: number }[];
  /** Which is shown first. */
  first: number;
  /** Told which was shown last, after the focus is back where it was. */
  onClose: (last: number) => void;
  /** `place` holds `{n}` and `{total}`. */
  words: { close: string; previous: string; next: string; closer: string; farther: string; place: string };
}

const round = "grid size-11 shrink-0 place-items-center rounded-full bg-raised text-ink hover:bg-sunk disabled:opacity-35";

/** One picture as large as the window, to come nearer to by a press, two fingers, or plus and minus. */
export function Lightbox({ title, pictures, first, onClose, words }: LightboxProps) {
  const [at, setAt] = useState(first);
  const [dialog, stage, image] = [useRef<HTMLDialogElement>(null), useRef<HTMLDivElement>(null), useRef<HTMLImageElement>(null)];
  const { isNear, zoomTo, scaleNow } = useZoom(stage, image);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, [dialog]);
  const go = (to: number) => {
    if (!pictures[to]) return;
    zoomTo(1);
    setAt(to);
  };
  const forward = () => (document.dir === "rtl" ? -1 : 1);
  const fingers = useFingers({ scaleNow, zoomTo, onSweep: (direction) => go(at + direction * forward()) });
  const onKeyDown = (event: KeyboardEvent) => {
    const nearer: Record<string, number> = { "+": scaleNow() * 1.5, "=": scaleNow() * 1.5, "-": scaleNow() / 1.5, "0": 1 };
    const step: Record<string, number> = {
      ArrowRight: at + forward(),
      ArrowLeft: at - forward(),
      Home: 0,
      End: pictures.length - 1,
    };
    const [scale, to] = [nearer[event.key], step[event.key]];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (scale !== undefined) zoomTo(scale);
    else if (to !== undefined && !isNear) go(to);
    else return;
    event.preventDefault();
  };
  const press = ({ clientX, clientY, target }: MouseEvent) => {
    if (target !== image.current) return isNear ? zoomTo(1) : dialog.current?.close();
    zoomTo(isNear ? 1 : 2.5, { clientX, clientY });
  };
  const picture = pictures[at];
  useLikeness(image, picture, at);
  if (!picture) return null;
  const place = words.place.replace("{n}", String(at + 1)).replace("{total}", String(pictures.length));
  return (
    <dialog
      ref={dialog}
      aria-label={title}
      onClose={() => onClose(at)}
      onKeyDown={onKeyDown}
      className="size-full max-h-none max-w-none overflow-hidden bg-paper text-ink transition-opacity duration-200 ease-calm open:flex open:flex-col starting:open:opacity-0"
    >
      <div className="flex items-center gap-2 p-2 sm:p-3">
        <p className="min-w-0 flex-1 truncate ps-2 text-fine text-soft" aria-live="polite">
          <span className="tabular">{place}</span>
          <span className="sr-only">: {picture.alt}</span>
        </p>
        <button
          type="button"
          className={round}
          onClick={() => zoomTo(scaleNow() / 1.5)}
          aria-label={words.farther}
          disabled={!isNear}
        >
          <Icon>
            <path d="M5 12h14" />
          </Icon>
        </button>
        <button type="button" className={round} onClick={() => zoomTo(scaleNow() * 1.5)} aria-label={words.closer}>
          <Icon>
            <path d="M5 12h14M12 5v14" />
          </Icon>
        </button>
        <button type="button" className={round} onClick={() => dialog.current?.close()} aria-label={words.close}>
          <CloseIcon />
        </button>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons and keys do the same. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: plus and minus are the keyboard's way. */}
      <div
        ref={stage}
        dir="ltr"
        onClick={press}
        {...fingers}
        className="flex min-h-0 flex-1 [container-type:size] touch-pan-x touch-pan-y overflow-auto overscroll-contain px-0 pb-4 sm:px-16 [scrollbar-width:none]"
      >
        {/* biome-ignore lint/performance/noImgElement: one size is wanted, the largest. */}
        <img
          key={picture.id}
          ref={image}
          src={picture.src}
          alt={picture.alt}
          width={picture.width}
          height={picture.height}
          draggable={false}
          className={join(
            "m-auto aspect-(--ratio) h-auto w-[min(100cqi,100cqb*var(--ratio))] max-w-none shrink-0 bg-cover sm:rounded-lg",
            isNear ? "cursor-zoom-out" : "cursor-zoom-in",
            toneClass(picture.tone),
          )}
        />
      </div>
      {pictures.length > 1 && (
        <>
          <Step side="start-3" words={words.previous} isOff={at === 0} onPress={() => go(at - 1)} chevron="rotate-180" />
          <Step side="end-3" words={words.next} isOff={at === pictures.length - 1} onPress={() => go(at + 1)} />
        </>
      )}
    </dialog>
  );
}

interface StepProps {
  side: string;
  words: string;
  isOff: boolean;
  onPress: () => void;
  chevron?: string;
}

/** Off it stays where it is, so that the focus does too. */
function Step({ side, words, isOff, onPress, chevron }: StepProps) {
  return (
    <button
      type="button"
      aria-label={words}
      aria-disabled={isOff}
      onClick={onPress}
      className={join(round, "absolute bottom-4 border border-line aria-disabled:opacity-35 sm:top-1/2 sm:bottom-auto", side)}
    >
      <span className={chevron}>
        <Chevron />
      </span>
    </button>
  );
}

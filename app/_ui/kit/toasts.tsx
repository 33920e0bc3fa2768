"use client";

import Link from "next/link";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { CloseIcon } from "./icons.tsx";
import { join } from "./join.ts";
import { dismissToast, type ShownToast, toldStore } from "./toast.ts";

interface ToastsProps {
  words: { region: string; dismiss: string };
}

/** Enough to read; what can be acted on stays longer (WCAG 2.2.1 asks for time, so resting on it stops the clock). */
const readMs = 6_000;
const actMs = 12_000;

/** The page's one polite live region, and the toasts in the corner. It never takes the focus, and gives back what it was given. */
export function Toasts({ words }: ToastsProps) {
  const { toasts, said } = useSyncExternalStore(toldStore.subscribe, toldStore.now, toldStore.onServer);
  const [isResting, setResting] = useState(false);
  const corner = useRef<HTMLElement>(null);
  const cameFrom = useRef<Element | null>(null);
  const count = toasts.length;
  useEffect(() => {
    // Shown anew for every toast, so that it lies above a dialog that was opened meanwhile.
    if (corner.current?.matches(":popover-open")) corner.current.hidePopover();
    if (count > 0) corner.current?.showPopover();
    else setResting(false);
  }, [count]);
  const dismiss = (id: number) => {
    if (corner.current?.contains(document.activeElement) && cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
    dismissToast(id);
  };
  return (
    <>
      <div id="said" role="status" className="sr-only">
        {said && <p key={said.id}>{said.text}</p>}
      </div>
      <section
        ref={corner}
        popover="manual"
        aria-label={words.region}
        onPointerEnter={() => setResting(true)}
        onPointerLeave={() => setResting(false)}
        onFocus={({ relatedTarget, currentTarget }) => {
          setResting(true);
          if (!currentTarget.contains(relatedTarget)) cameFrom.current = relatedTarget;
        }}
        onBlur={({ relatedTarget, currentTarget }) => setResting(currentTarget.contains(relatedTarget))}
        className="fixed inset-auto end-0 bottom-0 m-0 w-full max-w-md border-0 bg-transparent p-4 text-ink print:hidden"
      >
        <ul className="grid gap-2">
          {toasts.map((one) => (
            <ToastItem key={one.id} toast={one} isResting={isResting} dismiss={dismiss} word={words.dismiss} />
          ))}
        </ul>
      </section>
    </>
  );
}

interface ToastItemProps {
  toast: ShownToast;
  isResting: boolean;
  dismiss: (id: number) => void;
  word: string;
}

const tones = { plain: "bg-ink", positive: "bg-positive", critical: "bg-critical" } as const;

function ToastItem({ toast: { id, text, tone = "plain", action }, isResting, dismiss, word }: ToastItemProps) {
  useEffect(() => {
    if (isResting) return;
    const clock = setTimeout(() => dismissToast(id), action ? actMs : readMs);
    return () => clearTimeout(clock);
  }, [id, action, isResting]);
  const actionClass =
    "inline-flex min-h-9 shrink-0 items-center font-semibold underline underline-offset-4 pointer-coarse:min-h-11";
  return (
    <li
      onKeyDown={({ key }) => key === "Escape" && dismiss(id)}
      className="flex items-center gap-3 rounded-lg border border-line bg-raised py-1.5 ps-4 pe-1.5 shadow-float transition-[opacity,translate] duration-200 ease-calm starting:translate-y-3 starting:opacity-0 sm:starting:translate-x-6 sm:starting:translate-y-0 sm:rtl:starting:-translate-x-6"
    >
      <span aria-hidden="true" className={join("size-2 shrink-0 rounded-full", tones[tone])} />
      <p className="min-w-0 flex-1 py-1.5 wrap-anywhere">{text}</p>
      {action && "href" in action && (
        <Link href={action.href} prefetch={false} onClick={() => dismissToast(id)} className={actionClass}>
          {action.name}
        </Link>
      )}
      {action && "run" in action && (
        <button
          type="button"
          onClick={() => {
            action.run();
            dismiss(id);
          }}
          className={actionClass}
        >
          {action.name}
        </button>
      )}
      <button
        type="button"
        onClick={() => dismiss(id)}
        aria-label={word}
        className="grid size-9 shrink-0 place-items-center rounded-md text-soft hover:bg-sunk hover:text-ink pointer-coarse:size-11"
      >
        <CloseIcon />
      </button>
    </li>
  );
}

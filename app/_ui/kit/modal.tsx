"use client";

import { type MouseEvent, type ReactNode, useEffect, useId, useRef } from "react";
import { CloseIcon } from "./icons.tsx";
import { join } from "./join.ts";

const shapes = {
  /** In the middle: a question, a small form. */
  dialog:
    "m-auto w-[min(34rem,calc(100vw-2rem))] max-h-[min(48rem,calc(100dvh-3rem))] rounded-lg border starting:open:translate-y-3",
  /** From the end of the line; on a phone from below: filters, a cart, settings. */
  sheet:
    "mt-auto mb-0 w-full max-h-[88dvh] rounded-t-lg border-t starting:open:translate-y-8 sm:me-0 sm:mt-0 sm:ms-auto sm:h-dvh sm:max-h-none sm:w-[26rem] sm:rounded-none sm:border-t-0 sm:border-s sm:starting:open:translate-x-8 sm:starting:open:translate-y-0 sm:rtl:starting:open:-translate-x-8",
} as const;

export interface ModalProps {
  isOpen: boolean;
  /** Asked for by Escape, the close button, or a press beside it. */
  onClose: () => void;
  title: string;
  words: { close: string };
  shape?: keyof typeof shapes;
  children: ReactNode;
  /** Stays in sight below what scrolls: what one decides. */
  footer?: ReactNode;
}

/**
 * A native modal dialog: the browser keeps the focus inside, makes the rest of the page inert, and gives the focus back to what
 * opened it. Its content is there only while it is open, and is gone when it was closed.
 */
export function Modal({ isOpen, onClose, title, words, shape = "dialog", children, footer }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (isOpen && !dialog.current?.open) dialog.current?.showModal();
    if (!isOpen && dialog.current?.open) dialog.current.close();
  }, [isOpen]);
  const closeBeside = ({ target, currentTarget }: MouseEvent) => {
    if (target === currentTarget) onClose();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the keyboard's way, and the browser hears it itself.
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={closeBeside}
      className={join(
        "max-w-full overflow-hidden border-line bg-raised p-0 text-ink shadow-float backdrop:bg-veil",
        "open:flex transition-[opacity,translate] duration-200 ease-calm starting:open:opacity-0",
        shapes[shape],
      )}
    >
      {isOpen && (
        <div className="flex max-h-full min-w-0 flex-1 flex-col">
          <header className="flex items-start justify-between gap-4 border-b border-line py-2 ps-5 pe-2">
            <h2 id={titleId} className="min-w-0 py-2 text-lead wrap-anywhere">
              {title}
            </h2>
            <button
              type="button"
              onClick={onClose}
              aria-label={words.close}
              className="grid size-11 shrink-0 place-items-center rounded-md text-soft hover:bg-sunk hover:text-ink"
            >
              <CloseIcon />
            </button>
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-5 py-5">{children}</div>
          {footer && <footer className="flex flex-wrap justify-end gap-3 border-t border-line px-5 py-4">{footer}</footer>}
        </div>
      )}
    </dialog>
  );
}

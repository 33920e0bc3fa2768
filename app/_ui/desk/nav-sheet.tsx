"use client";

import { type MouseEvent, type ReactNode, useRef } from "react";
import { CloseIcon } from "#app/_ui/kit/icons.tsx";
import { MenuIcon } from "./icons.tsx";

interface NavSheetProps {
  words: { menu: string; close: string };
  children: ReactNode;
}

const sheetId = "desk-sheet";

/** The navigation of a phone: a sheet from the start of the line. The browser opens and closes it, with or without scripts. */
export function NavSheet({ words, children }: NavSheetProps) {
  const sheet = useRef<HTMLDivElement>(null);
  const closeAfterChoice = ({ target }: MouseEvent) => {
    if (target instanceof Element && target.closest("a")) sheet.current?.hidePopover();
  };
  return (
    <>
      <button
        type="button"
        popoverTarget={sheetId}
        aria-label={words.menu}
        className="grid size-11 place-items-center rounded-md hover:bg-sunk"
      >
        <MenuIcon />
      </button>
      {/* biome-ignore lint/a11y: the links inside are what is pressed; the sheet only hears that one was. */}
      <div
        ref={sheet}
        id={sheetId}
        popover="auto"
        onClick={closeAfterChoice}
        className="sheet fixed inset-y-0 start-0 end-auto m-0 h-dvh max-h-none w-72 max-w-[85vw] border-e border-line bg-paper p-4 text-ink shadow-float"
      >
        <div className="flex h-full flex-col gap-6">
          <button
            type="button"
            popoverTarget={sheetId}
            popoverTargetAction="hide"
            aria-label={words.close}
            className="grid size-11 place-items-center self-end rounded-md hover:bg-sunk"
          >
            <CloseIcon />
          </button>
          {children}
        </div>
      </div>
    </>
  );
}

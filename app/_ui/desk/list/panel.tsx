import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button, buttonClass } from "#app/_ui/kit/button.tsx";
import { CloseIcon } from "#app/_ui/kit/icons.tsx";
import { deskIcons } from "../icons.tsx";

interface PanelProps {
  id: string;
  label: string;
  /** The button's name where it says more than its words. */
  name?: string;
  count?: number;
  icon: "filter" | "display" | "view";
  children: ReactNode;
}

/** What stands below the scrolling part of a panel: its one deed. */
export function PanelFoot({ word }: { word: string }) {
  return (
    <div className="border-t border-line p-3">
      <Button wide>{word}</Button>
    </div>
  );
}

/** A panel at the end of the line that the browser opens and closes itself, over the page but not instead of it. */
export function Panel({ id, label, name, count = 0, icon, children }: PanelProps) {
  const t = useTranslations("desk.list");
  const PanelIcon = deskIcons[icon];
  const titleId = `${id}-title`;
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        className={buttonClass({ look: "plain", size: "sm" }, "min-h-10 pointer-coarse:min-h-11")}
      >
        <PanelIcon className="size-4" />
        {name ? (
          <>
            <span aria-hidden="true">{label}</span>
            <span className="sr-only">{name}</span>
          </>
        ) : (
          label
        )}
        {count > 0 && (
          <span
            aria-hidden="true"
            className="grid min-w-5 place-items-center rounded-full bg-ink px-1 text-fine leading-5 text-paper tabular"
          >
            {count}
          </span>
        )}
      </button>
      <section
        id={id}
        popover="auto"
        aria-labelledby={titleId}
        className="panel fixed inset-y-0 start-auto end-0 m-0 h-dvh max-h-none w-88 max-w-full border-s border-line bg-paper text-ink shadow-float"
      >
        <div className="flex h-full flex-col">
          <header className="flex items-center justify-between gap-3 border-b border-line py-1.5 ps-4 pe-1.5">
            <h2 id={titleId} className="text-lead">
              {label}
            </h2>
            <button
              type="button"
              popoverTarget={id}
              popoverTargetAction="hide"
              aria-label={t("close")}
              className="grid size-11 place-items-center rounded-md text-soft hover:bg-sunk hover:text-ink"
            >
              <CloseIcon />
            </button>
          </header>
          {children}
        </div>
      </section>
    </>
  );
}

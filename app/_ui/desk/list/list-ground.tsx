"use client";

import { useTranslations } from "next-intl";
import { type ChangeEvent, type MouseEvent, type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { pressedKey } from "../pressed-key.ts";
import { boxesIn, copyChosen, isOnControl, pageBoxIn, rowsIn, stepRow, tickRange } from "./list-rows.ts";

interface ListGroundProps {
  /** Rows of all pages, to be chosen together. */
  total: number;
  isMore: boolean;
  /** The list's query, by which all its rows are meant; null where a list cannot be chosen whole. */
  matching: string;
  /** The form that takes what is chosen somewhere: its buttons. */
  deeds: ReactNode;
  children: ReactNode;
}

/**
 * The ground that the rows stand on: choosing by box, by shift and all at once, whole rows that lead on, and the keys of a list. The
 * rows themselves come from the server and work without any of it.
 */
export function ListGround({ total, isMore, matching, deeds, children }: ListGroundProps) {
  const ground = useRef<HTMLDivElement>(null);
  const last = useRef<HTMLInputElement | null>(null);
  const [count, setCount] = useState(0);
  const [isAll, setAll] = useState(false);

  const look = useCallback(() => {
    const boxes = boxesIn(ground.current);
    const ticked = boxes.filter(({ checked }) => checked).length;
    const page = pageBoxIn(ground.current);
    if (page) {
      page.checked = ticked > 0 && ticked === boxes.length;
      page.indeterminate = ticked > 0 && ticked < boxes.length;
    }
    setCount(ticked);
    if (ticked < boxes.length) setAll(false);
  }, []);

  const tickAll = (checked: boolean) => {
    for (const box of boxesIn(ground.current)) box.checked = checked;
    look();
  };

  // A back button may bring ticked boxes along, and new rows bring none: every render looks.
  useEffect(look);
  useListKeys(ground, look);

  const change = ({ target }: ChangeEvent) => {
    if (!(target instanceof HTMLInputElement) || target.type !== "checkbox") return;
    if ("choosePage" in target.dataset) tickAll(target.checked);
    look();
  };
  const click = (event: MouseEvent) => {
    const { target } = event;
    if (target instanceof HTMLInputElement && target.name === "id") {
      if (event.shiftKey && last.current) tickRange(boxesIn(ground.current), last.current, target);
      last.current = target;
      look();
    } else leadOn(event);
  };
  return (
    // biome-ignore lint/a11y: what is pressed are the links and boxes inside; the ground only hears of it.
    <div ref={ground} onChange={change} onClick={click} onAuxClick={leadOn} className="group/list space-y-4">
      {children}
      <div className="sticky bottom-0 z-10 hidden group-has-[[name=id]:checked]/list:block print:hidden">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-lg border border-ink bg-raised px-4 py-2.5 shadow-float max-md:-mx-2">
          <Chosen
            count={count}
            isAll={isAll}
            total={total}
            isMore={isMore}
            onNone={() => tickAll(false)}
            onAll={() => setAll(true)}
          />
          <div className="flex flex-wrap items-center gap-2 sm:ms-auto">
            {isAll && <input type="hidden" form="chosen" name="matching" value={matching || "all"} />}
            <Copy ground={ground} />
            {deeds}
          </div>
        </div>
      </div>
    </div>
  );
}

/** A click beside the link of a row is a click on it, with the same keys held: Ctrl or the middle button open a tab. */
function leadOn(event: MouseEvent): void {
  const { target } = event;
  if (!(target instanceof Element) || isOnControl(target) || String(getSelection() ?? "") || event.button > 1) return;
  const link = target.closest("[data-row]")?.querySelector<HTMLAnchorElement>("[data-row-link]");
  if (!link) return;
  if (event.button === 1 || event.ctrlKey || event.metaKey) window.open(link.href, "_blank", "noopener");
  else link.click();
}

/** j and k, or the arrows within the list, move from row to row; x ticks the row's box. Enter opens it, as it does any link. */
function useListKeys(ground: { current: HTMLDivElement | null }, look: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = pressedKey(event);
      const row = document.activeElement?.closest<HTMLElement>("[data-row]");
      const isInside = row !== null && row !== undefined && ground.current?.contains(row);
      const arrow = event.code === "ArrowDown" ? 1 : event.code === "ArrowUp" ? -1 : 0;
      const step = key === "KeyJ" ? 1 : key === "KeyK" ? -1 : isInside && !isTyping(event) ? arrow : 0;
      if (step !== 0 && stepRow(rowsIn(ground.current), step)) event.preventDefault();
      if (key === "KeyX" && isInside) {
        const box = boxesIn(row)[0];
        if (box) box.checked = !box.checked;
        look();
      }
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [ground, look]);
}

function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && target.matches("input:not([type=checkbox]), textarea, select");
}

interface ChosenProps {
  count: number;
  isAll: boolean;
  total: number;
  isMore: boolean;
  onNone: () => void;
  onAll: () => void;
}

function Chosen({ count, isAll, total, isMore, onNone, onAll }: ChosenProps) {
  const t = useTranslations("desk.client.choose");
  const more = isMore ? "yes" : "no";
  const link = "min-h-9 font-medium underline decoration-line underline-offset-4 hover:decoration-ink pointer-coarse:min-h-11";
  return (
    <div className="with-script flex flex-wrap items-center gap-x-4">
      <p role="status" className="font-semibold tabular">
        {isAll ? t("allChosen", { total, isMore: more }) : count > 0 ? t("chosen", { count }) : ""}
      </p>
      {!isAll && (isMore || total > count) && (
        <button type="button" onClick={onAll} className={link}>
          {t("all", { total, isMore: more })}
        </button>
      )}
      <button type="button" onClick={onNone} className={link}>
        {t("none")}
      </button>
    </div>
  );
}

function Copy({ ground }: { ground: { current: HTMLDivElement | null } }) {
  const t = useTranslations("desk.client.choose");
  const [isDone, setDone] = useState(false);
  const copy = async () => {
    setDone(await copyChosen(ground.current));
    setTimeout(() => setDone(false), 2_000);
  };
  return (
    <button
      type="button"
      onClick={copy}
      className="with-script min-h-9 px-2 font-medium underline decoration-line underline-offset-4 hover:decoration-ink pointer-coarse:min-h-11"
    >
      {t(isDone ? "copied" : "copy")}
    </button>
  );
}

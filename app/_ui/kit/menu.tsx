"use client";

import { type KeyboardEvent, type ReactNode, useRef } from "react";
import { Anchor } from "./anchor.tsx";
import { type ButtonLook, buttonClass } from "./button.tsx";
import { join } from "./join.ts";
import { popoverClass } from "./popover.tsx";

export interface MenuItem {
  name: string;
  icon?: ReactNode;
  tone?: "plain" | "critical";
  /** Where it leads, what it does here, or the form whose submit button it is. */
  href?: string;
  run?: () => void;
  submits?: { form: string; name?: string; value?: string };
  disabled?: boolean;
}

interface MenuProps extends ButtonLook {
  id: string;
  label: ReactNode;
  /** The button's name where what it shows is no words. */
  name?: string;
  items: readonly MenuItem[];
  align?: "start" | "end";
}

const itemClass =
  "flex min-h-10 w-full items-center gap-3 rounded-sm px-3 text-start hover:bg-sunk focus:bg-sunk disabled:opacity-55 pointer-coarse:min-h-11";

/** A few deeds behind a button. Opening needs no script; with one the arrows, Home, End and first letters move through it. */
export function Menu({ id, label, name, items, align = "end", look = "plain", size = "md" }: MenuProps) {
  const list = useRef<HTMLDivElement>(null);
  const close = () => list.current?.hidePopover();
  return (
    <>
      <button type="button" popoverTarget={id} aria-haspopup="menu" aria-label={name} className={buttonClass({ look, size })}>
        {label}
      </button>
      <div
        ref={list}
        id={id}
        popover="auto"
        role="menu"
        aria-label={name ?? (typeof label === "string" ? label : undefined)}
        data-align={align}
        onToggle={({ newState }) => newState === "open" && focusItem(list.current, () => 0)}
        onKeyDown={(event) => moveBy(event, list.current)}
        className={popoverClass}
      >
        {items.map((item) => (
          <Item key={item.name} item={item} close={close} />
        ))}
      </div>
    </>
  );
}

function Item({ item: { name, icon, tone, href, run, submits, disabled }, close }: { item: MenuItem; close: () => void }) {
  const className = join(itemClass, tone === "critical" && "text-critical");
  if (href)
    return (
      <Anchor href={href} role="menuitem" className={className} onClick={close}>
        {icon}
        {name}
      </Anchor>
    );
  return (
    <button
      type={submits ? "submit" : "button"}
      {...submits}
      role="menuitem"
      disabled={disabled}
      onClick={() => {
        run?.();
        close();
      }}
      className={className}
    >
      {icon}
      {name}
    </button>
  );
}

function focusItem(list: HTMLElement | null, choose: (at: number, items: HTMLElement[]) => number): void {
  const items = [...(list?.querySelectorAll<HTMLElement>('[role="menuitem"]:not(:disabled)') ?? [])];
  const at = items.indexOf(document.activeElement as HTMLElement);
  items.at(choose(at, items) % Math.max(1, items.length))?.focus();
}

/** Where the focus goes by a key, from where it is. */
const moves = new Map<string, (at: number) => number>([
  ["ArrowDown", (at) => at + 1],
  ["ArrowUp", (at) => (at < 0 ? -1 : at - 1)],
  ["Home", () => 0],
  ["End", () => -1],
]);

function moveBy(event: KeyboardEvent, list: HTMLElement | null): void {
  const move = moves.get(event.key);
  if (move) {
    event.preventDefault();
    focusItem(list, move);
  } else if (/^\p{L}$/u.test(event.key) && !event.metaKey && !event.ctrlKey) {
    const letter = event.key.toLocaleLowerCase();
    const begins = (item: HTMLElement) => item.textContent.trim().toLocaleLowerCase().startsWith(letter);
    focusItem(list, (at, items) => {
      const next = items.findIndex((item, n) => n > at && begins(item));
      return next >= 0 ? next : Math.max(at, items.findIndex(begins));
    });
  } else if (event.key === "Tab") list?.hidePopover();
}

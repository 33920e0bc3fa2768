"use client";

import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { type DeskCall, hearCalls } from "./desk-calls.ts";
import { pressedKey } from "./pressed-key.ts";

export interface KeyPlace {
  name: string;
  href: string;
  key: string;
}

/** Something the palette offers by a name and an address. */
export type Deed = Pick<KeyPlace, "name" | "href">;

interface DeskKeysProps {
  desk: "office" | "shop";
  locale: string;
  places: readonly KeyPlace[];
  deeds: readonly Deed[];
}

/** Neither is fetched before somebody wants it. */
const Palette = dynamic(() => import("./palette.tsx").then(({ Palette }) => Palette), { ssr: false });
const CheatSheet = dynamic(() => import("./cheat-sheet.tsx").then(({ CheatSheet }) => CheatSheet), { ssr: false });

const secondKeyMs = 1_500;

/** The keys of every page: Ctrl or Cmd K, / for the search, ? for the list of keys, g and then a place. */
export function DeskKeys({ desk, locale, places, deeds }: DeskKeysProps) {
  const [open, setOpen] = useState<DeskCall | null>(null);
  const wentAt = useRef(0);
  const router = useRouter();
  useEffect(() => hearCalls(setOpen), []);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.code === "KeyK") {
        event.preventDefault();
        setOpen("palette");
        return;
      }
      const key = pressedKey(event);
      if (key === null) return;
      if (event.key === "?") setOpen("keys");
      else if (event.key === "/") focusSearch(event);
      else if (key === "KeyG") wentAt.current = Date.now();
      else if (Date.now() - wentAt.current < secondKeyMs) {
        wentAt.current = 0;
        const place = places.find((one) => one.key === key);
        if (place) router.push(place.href);
      }
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [places, router]);
  const close = () => setOpen(null);
  return (
    <>
      {open === "palette" && <Palette desk={desk} locale={locale} places={places} deeds={deeds} onClose={close} />}
      {open === "keys" && <CheatSheet places={places} onClose={close} />}
    </>
  );
}

function focusSearch(event: KeyboardEvent): void {
  const search = document.querySelector<HTMLInputElement>("[data-list-search]");
  if (!search) return;
  event.preventDefault();
  search.focus();
  search.select();
}

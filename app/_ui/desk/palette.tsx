"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { buttonClass } from "#app/_ui/kit/button.tsx";
import { join } from "#app/_ui/kit/join.ts";
import type { Deed, KeyPlace } from "./desk-keys.tsx";
import { FindIcon } from "./icons.tsx";
import { type Hit, recentHits, remember } from "./palette-memory.ts";
import { useDeeds } from "./use-deeds.ts";
import { hitsOf, useFound } from "./use-found.ts";

interface PaletteProps {
  desk: "office" | "shop";
  locale: string;
  places: readonly KeyPlace[];
  deeds: readonly Deed[];
  onClose: () => void;
}

/** Pages, actions and records by a few letters: a combobox over a list in a modal dialog. The arrows choose, Enter opens, with Ctrl in a new tab. */
export function Palette({ desk, locale, places, deeds, onClose }: PaletteProps) {
  const t = useTranslations("desk.client.palette");
  const dialog = useRef<HTMLDialogElement>(null);
  const router = useRouter();
  const id = useId();
  const [search, setSearch] = useState("");
  const [at, setAt] = useState(0);
  const { found, status, again } = useFound(desk, locale, search);
  const known = [
    ...places.map(({ name, href }): Hit => ({ group: "pages", title: name, detail: "", href })),
    ...useDeeds(deeds),
  ].filter(({ title }) => isCalled(title, search));
  const hits = search.trim() === "" ? [...recentHits(desk), ...known] : [...known, ...hitsOf(found, desk, locale)];
  const chosen = hits[Math.min(at, hits.length - 1)];

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  useEffect(() => {
    if (chosen) document.getElementById(`${id}-${hits.indexOf(chosen)}`)?.scrollIntoView({ block: "nearest" });
  });

  const open = (hit: Hit, isNewTab: boolean) => {
    remember(desk, hit);
    if (isNewTab && !hit.run) {
      window.open(hit.href, "_blank", "noopener");
      return;
    }
    onClose();
    if (hit.run) hit.run();
    else router.push(hit.href);
  };
  const press = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && hits.length > 0) {
      event.preventDefault();
      setAt((now) => (Math.min(now, hits.length - 1) + step + hits.length) % hits.length);
    } else if (
      event.key === "Enter" &&
      !event.nativeEvent.isComposing &&
      chosen &&
      (status !== "looking" || known.includes(chosen))
    ) {
      event.preventDefault();
      open(chosen, event.ctrlKey || event.metaKey);
    }
  };
  const said =
    status === "looking"
      ? t("looking")
      : status === "broken"
        ? t("broken")
        : hits.length > 0
          ? t("results", { count: hits.length })
          : "";
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the keyboard's way, and the browser hears it itself.
    <dialog
      ref={dialog}
      aria-label={t("open")}
      onClose={onClose}
      onClick={({ target, currentTarget }) => target === currentTarget && onClose()}
      className="mx-auto mt-[10dvh] mb-auto w-[min(38rem,calc(100vw-2rem))] overflow-hidden rounded-lg border border-line bg-raised p-0 text-ink shadow-float backdrop:bg-veil"
    >
      <div className="flex items-center gap-3 border-b border-line ps-4">
        <FindIcon className="text-soft" />
        <input
          type="text"
          role="combobox"
          aria-label={t("open")}
          aria-expanded={hits.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={chosen ? `${id}-${hits.indexOf(chosen)}` : undefined}
          placeholder={t("hint")}
          value={search}
          maxLength={100}
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          onChange={({ target }) => {
            setSearch(target.value);
            setAt(0);
          }}
          onKeyDown={press}
          className="min-h-14 min-w-0 flex-1 bg-transparent text-base sm:text-lead outline-none placeholder:text-soft"
        />
        <button type="button" onClick={onClose} className="min-h-14 px-4 text-fine text-soft hover:text-ink">
          {t("close")}
        </button>
      </div>
      <div role="status" className="sr-only">
        {said}
      </div>
      <div role="listbox" id={`${id}-list`} aria-label={t("open")} className="max-h-[min(26rem,60dvh)] overflow-y-auto p-2">
        {hits.map((hit, n) => (
          <Option
            key={`${hit.group} ${hit.href}`}
            id={`${id}-${n}`}
            hit={hit}
            head={hit.group === hits[n - 1]?.group ? null : t(hit.group)}
            isChosen={hit === chosen}
            onHover={() => setAt(n)}
            onOpen={(isNewTab) => open(hit, isNewTab)}
          />
        ))}
      </div>
      {status === "broken" && (
        <p className="border-t border-line p-3">
          <button type="button" onClick={again} className={buttonClass({ look: "plain", size: "sm" })}>
            {t("again")}
          </button>
        </p>
      )}
      {hits.length === 0 && (
        <p className="px-5 pb-6 text-center text-soft wrap-anywhere">{status === "done" ? t("nothing", { search }) : said}</p>
      )}
    </dialog>
  );
}

/** Whether a word of the name begins so. */
function isCalled(name: string, search: string): boolean {
  return ` ${name.toLocaleLowerCase()}`.includes(` ${search.trim().toLocaleLowerCase()}`);
}

interface OptionProps {
  id: string;
  hit: Hit;
  head: string | null;
  isChosen: boolean;
  onHover: () => void;
  onOpen: (isNewTab: boolean) => void;
}

function Option({ id, hit: { title, detail }, head, isChosen, onHover, onOpen }: OptionProps) {
  return (
    <>
      {head && (
        <p aria-hidden="true" className="px-3 pt-3 pb-1 text-fine text-soft">
          {head}
        </p>
      )}
      {/* biome-ignore lint/a11y: an option is pressed through the box that has the focus. */}
      <div
        role="option"
        id={id}
        aria-selected={isChosen}
        onPointerMove={onHover}
        onClick={(event) => onOpen(event.ctrlKey || event.metaKey)}
        className={join(
          "flex min-h-11 cursor-pointer items-center justify-between gap-4 rounded-md px-3 py-1.5",
          isChosen && "bg-blush",
        )}
      >
        <bdi className="min-w-0 truncate font-medium">{title}</bdi>
        {detail && <bdi className="min-w-0 truncate text-fine text-soft">{detail}</bdi>}
      </div>
    </>
  );
}

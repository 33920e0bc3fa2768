"use client";

import { useTranslations } from "next-intl";
import { callDesk } from "./desk-calls.ts";
import { FindIcon, KeysIcon } from "./icons.tsx";
import { useCommandKey } from "./use-command-key.ts";

/** Opens the palette, and says by which keys it opens too. */
export function PaletteButton({ isSmall = false }: { isSmall?: boolean }) {
  const t = useTranslations("desk.client.palette");
  const command = useCommandKey();
  if (isSmall)
    return (
      <button
        type="button"
        aria-label={t("open")}
        onClick={() => callDesk("palette")}
        className="with-script grid size-11 place-items-center rounded-md hover:bg-sunk"
      >
        <FindIcon />
      </button>
    );
  return (
    <button
      type="button"
      aria-keyshortcuts="Control+K Meta+K"
      title={t("open")}
      onClick={() => callDesk("palette")}
      className="with-script flex min-h-10 w-full items-center gap-3 rounded-md border border-line bg-raised px-3 text-start text-soft hover:border-ink hover:text-ink group-data-[nav=folded]/desk:border-transparent group-data-[nav=folded]/desk:bg-transparent"
    >
      <FindIcon />
      <span aria-hidden="true" className="truncate group-data-[nav=folded]/desk:hidden">
        {t("short")}
      </span>
      <span className="sr-only">{t("open")}</span>
      <span
        aria-hidden="true"
        dir="ltr"
        className="ms-auto shrink-0 rounded-sm border border-line px-1 font-sans text-fine group-data-[nav=folded]/desk:hidden"
      >
        {command} K
      </span>
    </button>
  );
}

export function KeysButton({ isFoldable = false }: { isFoldable?: boolean }) {
  const t = useTranslations("desk.client.keys");
  return (
    <button
      type="button"
      title={isFoldable ? t("open") : undefined}
      onClick={() => callDesk("keys")}
      className="with-script flex min-h-11 w-full items-center gap-3 rounded-md px-3 text-start text-soft hover:bg-sunk hover:text-ink"
    >
      <KeysIcon />
      <span className={isFoldable ? "group-data-[nav=folded]/desk:sr-only" : undefined}>{t("open")}</span>
    </button>
  );
}

"use client";

import { useState } from "react";
import { Button } from "#app/_ui/kit/button.tsx";
import { ConfirmButton } from "#app/_ui/kit/confirm-button.tsx";
import { Menu } from "#app/_ui/kit/menu.tsx";
import { Modal } from "#app/_ui/kit/modal.tsx";
import { toast } from "#app/_ui/kit/toast.ts";
import { Tooltip } from "#app/_ui/kit/tooltip.tsx";
import type { OverlayWords } from "./moving.tsx";

/** What lies above the page: dialogs, sheets, menus, toasts, tooltips. */
export function Overlays({ words, cartHref }: { words: OverlayWords; cartHref: string }) {
  const [open, setOpen] = useState<"dialog" | "sheet" | null>(null);
  const close = () => setOpen(null);
  const undo = { name: words.undo, run: () => toast({ text: words.undone, tone: "positive" }) };
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button type="button" look="plain" onClick={() => setOpen("dialog")}>
        {words.openDialog}
      </Button>
      <Button type="button" look="plain" onClick={() => setOpen("sheet")}>
        {words.openSheet}
      </Button>
      <form action="#overlays">
        <ConfirmButton
          title={words.removeTitle}
          text={words.removeText}
          words={{ confirm: words.remove, cancel: words.cancel, close: words.close }}
        >
          {words.remove}
        </ConfirmButton>
      </form>
      <Menu
        id="kit-menu"
        label={words.menu}
        align="start"
        items={[
          { name: words.rename, run: () => toast({ text: words.rename }) },
          { name: words.duplicate, href: "#overlays" },
          { name: words.remove, tone: "critical", run: () => toast({ text: words.removed, action: undo }) },
        ]}
      />
      <Button type="button" look="plain" onClick={() => toast({ text: words.removed, action: undo })}>
        {words.undoToast}
      </Button>
      <Button
        type="button"
        look="plain"
        onClick={() => toast({ text: words.added, tone: "positive", action: { name: words.viewCart, href: cartHref } })}
      >
        {words.plainToast}
      </Button>
      <Tooltip text={words.tooltip}>
        {(id) => (
          <Button type="button" look="quiet" aria-describedby={id}>
            {words.tooltipAt}
          </Button>
        )}
      </Tooltip>
      <Modal
        isOpen={open !== null}
        onClose={close}
        shape={open ?? "dialog"}
        title={open === "sheet" ? words.sheetTitle : words.dialogTitle}
        words={words}
        footer={
          <Button type="button" onClick={close}>
            {words.close}
          </Button>
        }
      >
        <p>{words.longText}</p>
      </Modal>
    </div>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Modal } from "#app/_ui/kit/modal.tsx";
import type { KeyPlace } from "./desk-keys.tsx";
import { keysCookie } from "./fold-cookie.ts";
import { useCommandKey } from "./use-command-key.ts";

const yearSeconds = 31_536_000;

/** Every key there is, and the switch that turns those of a single key off (WCAG 2.1.4). */
export function CheatSheet({ places, onClose }: { places: readonly KeyPlace[]; onClose: () => void }) {
  const t = useTranslations("desk.client.keys");
  const [isOn, setOn] = useState(() => !document.cookie.includes(`${keysCookie}=off`));
  const turn = (next: boolean) => {
    setOn(next);
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not everywhere, and this is a matter of taste only.
    document.cookie = `${keysCookie}=${next ? "on" : "off"}; path=/; max-age=${yearSeconds}; samesite=lax`;
  };
  return (
    <Modal isOpen onClose={onClose} title={t("title")} words={{ close: t("close") }}>
      <div className="space-y-6">
        <label className="flex items-start gap-3">
          <input
            type="checkbox"
            checked={isOn}
            onChange={({ target }) => turn(target.checked)}
            className="mt-1 size-4 shrink-0 accent-persimmon"
          />
          <span>
            <span className="block font-medium">{t("setting")}</span>
            <span className="block text-fine text-soft">{t("settingNote")}</span>
          </span>
        </label>
        <Keys title={t("everywhere")}>
          <Key keys={[useCommandKey(), "K"]} name={t("palette")} />
          <Key keys={["/"]} name={t("search")} />
          <Key keys={["?"]} name={t("cheatSheet")} />
          {places.map(({ name, key }) => (
            <Key key={key} keys={["G", key.replace("Key", "")]} then={t("then")} name={t("go", { place: name })} />
          ))}
        </Keys>
        <Keys title={t("list")}>
          <Key keys={["J"]} name={t("down")} />
          <Key keys={["K"]} name={t("up")} />
          <Key keys={["X"]} name={t("choose")} />
          <Key keys={["Shift", "Click"]} name={t("range")} />
          <Key keys={["Enter"]} name={t("enter")} />
        </Keys>
      </div>
    </Modal>
  );
}

function Keys({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="space-y-2">
      <h3 className="text-base">{title}</h3>
      <dl className="border-t border-line">{children}</dl>
    </section>
  );
}

function Key({ keys, name, then }: { keys: readonly string[]; name: string; then?: string }) {
  return (
    <div className="flex items-center justify-between gap-4 border-b border-line py-1.5">
      <dt>{name}</dt>
      <dd dir="ltr" className="flex shrink-0 items-center gap-1.5 text-fine text-soft">
        {keys.map((key, n) => (
          <span key={key} className="flex items-center gap-1.5">
            {n > 0 && then && <span>{then}</span>}
            <kbd className="grid min-h-6 min-w-6 place-items-center rounded-sm border border-edge bg-paper px-1.5 font-sans text-ink">
              {key}
            </kbd>
          </span>
        ))}
      </dd>
    </div>
  );
}

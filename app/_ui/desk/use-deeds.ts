import { useTranslations } from "next-intl";
import { callDesk } from "./desk-calls.ts";
import type { Deed } from "./desk-keys.tsx";
import type { Hit } from "./palette-memory.ts";

/** What the palette can do from anywhere: what the desk declares, and what its frame has buttons for. */
export function useDeeds(deeds: readonly Deed[]): Hit[] {
  const t = useTranslations("desk.client.deeds");
  const done = (title: string, key: string, run: () => void): Hit => ({
    group: "actions",
    title,
    detail: "",
    href: `#${key}`,
    run,
  });
  const fold = document.querySelector<HTMLElement>("[data-desk-fold]");
  return [
    ...deeds.map(({ name, href }): Hit => ({ group: "actions", title: name, detail: "", href })),
    done(t("keys"), "keys", () => callDesk("keys")),
    ...(fold?.checkVisibility() ? [done(t("fold"), "fold", () => fold.click())] : []),
    done(t("signOut"), "sign-out", () => document.querySelector<HTMLElement>("[data-desk-sign-out]")?.click()),
  ];
}

import { keysCookie } from "./fold-cookie.ts";

/**
 * The place on the keyboard of a key pressed alone, or null where it means something else: while typing, with another key held, with a
 * dialog open, or where the person turned single keys off (WCAG 2.1.4). By place, so that j is j on a Korean or Arabic keyboard too.
 */
export function pressedKey(event: KeyboardEvent): string | null {
  const { target } = event;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  if (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input:not([type=checkbox]), textarea, select"))
  )
    return null;
  if (document.querySelector("dialog[open]")) return null;
  return document.cookie.includes(`${keysCookie}=off`) ? null : event.code;
}

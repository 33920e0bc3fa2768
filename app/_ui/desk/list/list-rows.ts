/** What a list's ground does with its rows, by their marks in the page. */

export function boxesIn(ground: Element | null): HTMLInputElement[] {
  return [...(ground?.querySelectorAll<HTMLInputElement>("input[name=id]") ?? [])];
}

export function pageBoxIn(ground: Element | null): HTMLInputElement | null {
  return ground?.querySelector<HTMLInputElement>("[data-choose-page]") ?? null;
}

export function rowsIn(ground: Element | null): HTMLElement[] {
  return [...(ground?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];
}

/** Ticks or unticks all boxes between two, as the second one stands now. */
export function tickRange(boxes: readonly HTMLInputElement[], from: HTMLInputElement, to: HTMLInputElement): void {
  const ends = [boxes.indexOf(from), boxes.indexOf(to)].sort((a, b) => a - b);
  const [first = -1, last = -1] = ends;
  if (first < 0) return;
  for (const box of boxes.slice(first, last + 1)) box.checked = to.checked;
}

/** Moves the focus by rows from the one it is in; from elsewhere to the first. False at either end. */
export function stepRow(rows: readonly HTMLElement[], step: number): boolean {
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const next = rows[at < 0 ? 0 : at + step];
  const target = next?.querySelector<HTMLElement>("[data-row-link]") ?? (next ? boxesIn(next)[0] : undefined);
  target?.focus();
  return target !== undefined;
}

export function isOnControl(target: Element): boolean {
  return target.closest("a, button, input, label, select, summary, textarea") !== null;
}

/** The first words of the chosen rows, a line each: order numbers, names. */
export async function copyChosen(ground: Element | null): Promise<boolean> {
  const chosen = rowsIn(ground).filter((row) => boxesIn(row)[0]?.checked);
  const lines = chosen.map((row) => row.querySelector("[data-row-link]")?.textContent?.trim() ?? "").filter(Boolean);
  try {
    await navigator.clipboard.writeText(lines.join("\n"));
    return lines.length > 0;
  } catch {
    return false;
  }
}

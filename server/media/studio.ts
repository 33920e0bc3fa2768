import { availableParallelism } from "node:os";
import { once } from "#server/platform/once.ts";

/** Drawing is work for the processor: one core stays free for the pages. */
export const drawingMax = Math.max(1, availableParallelism() - 1);

/** Askers beyond this are sent away: by the time it is their turn, nobody waits for the picture any more. */
const waitingMax = 120;

interface Studio {
  underway: Map<string, Promise<unknown>>;
  busy: number;
  waiting: (() => void)[];
}

const studio = () => once<Studio>("media.studio", () => ({ underway: new Map(), busy: 0, waiting: [] }));

/** One run of `make` for all who want `key` at the same time. */
export function shared<T>(key: string, make: () => Promise<T>): Promise<T> {
  const { underway } = studio();
  const there = underway.get(key);
  if (there) return there as Promise<T>;
  const making = make().finally(() => underway.delete(key));
  underway.set(key, making);
  return making;
}

/** Waits for a free place at the desk and draws; "full" where too many wait already. */
export async function inTurn<T>(draw: () => Promise<T>): Promise<T | "full"> {
  const desk = studio();
  if (desk.busy < drawingMax) desk.busy += 1;
  else if (desk.waiting.length >= waitingMax) return "full";
  else await new Promise<void>((resolve) => desk.waiting.push(resolve));
  try {
    return await draw();
  } finally {
    const next = desk.waiting.shift();
    if (next) next();
    else desk.busy -= 1;
  }
}

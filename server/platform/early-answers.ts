import type { IncomingMessage, ServerResponse } from "node:http";
import { once } from "./once.ts";

/** Answers a request before Next's router looks at it, or says with false that it is not one of its own. */
export type EarlyAnswer = (request: IncomingMessage, response: ServerResponse) => boolean;

const offered = () => once("early-answers", () => new Map<string, EarlyAnswer>());

/**
 * A door that can do without Next offers itself here when it is first asked; half of the time of a small answer is Next's way to
 * it. `name` is the door's: offered again, it takes its own place.
 */
export function offerEarly(name: string, answer: EarlyAnswer): void {
  offered().set(name, answer);
}

export function isAnsweredEarly(request: IncomingMessage, response: ServerResponse): boolean {
  for (const answer of offered().values()) if (answer(request, response)) return true;
  return false;
}

import { AsyncLocalStorage } from "node:async_hooks";
import type { ServerResponse } from "node:http";
import { once } from "./once.ts";

const answers = () => once("answers", () => new AsyncLocalStorage<ServerResponse>());

/** Keeps the answer of a request within reach of everything that happens for it. */
export function holdAnswer(response: ServerResponse): void {
  answers().enterWith(response);
}

/** The answer that is being made here; undefined outside a request. */
export function answerHere(): ServerResponse | undefined {
  return answers().getStore();
}

/**
 * Sets the status of the page being rendered. Next's `notFound()` sets it too, but sends an empty document that only a script
 * can fill; a page that says itself what is missing is there for everybody.
 */
export function answerWith(status: 404): void {
  const response = answerHere();
  if (response) response.statusCode = status;
}

/** Whether the page being rendered said that it is not there; such a page is never kept. */
export function isMissing(): boolean {
  return answerHere()?.statusCode === 404;
}

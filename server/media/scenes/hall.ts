import type { Pen } from "./pen.ts";

export function hall(_pen: Pen): string {
  return "";
}

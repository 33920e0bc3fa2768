import type { RefusalCode } from "#messages/types.ts";
import type { Money } from "./money.ts";

export type { RefusalCode } from "#messages/types.ts";

export type RefusalKind = keyof typeof refusalStatus;

/** What a door makes of a kind: HTTP status and tRPC code, in one table. */
export const refusalStatus = {
  invalid: { http: 400, trpc: "BAD_REQUEST" },
  signIn: { http: 401, trpc: "UNAUTHORIZED" },
  forbidden: { http: 403, trpc: "FORBIDDEN" },
  missing: { http: 404, trpc: "NOT_FOUND" },
  conflict: { http: 409, trpc: "CONFLICT" },
  tooLarge: { http: 413, trpc: "PAYLOAD_TOO_LARGE" },
  unsupported: { http: 415, trpc: "UNSUPPORTED_MEDIA_TYPE" },
  rule: { http: 422, trpc: "UNPROCESSABLE_CONTENT" },
  limited: { http: 429, trpc: "TOO_MANY_REQUESTS" },
  unavailable: { http: 503, trpc: "SERVICE_UNAVAILABLE" },
} as const;

/** Moments are said with their day and time. */
export type RefusalParams = Record<string, string | number | Money | Date>;

/** The business saying no. `code` is a key of the words (`orders.alreadyShipped`); a refusal without words is a type error. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly kind: RefusalKind;
  readonly params: RefusalParams;
  /** Field name to code, for input that fails its schema. */
  readonly fields: Record<string, RefusalCode>;

  constructor(code: RefusalCode, kind: RefusalKind, params: RefusalParams = {}, fields: Record<string, RefusalCode> = {}) {
    super(code);
    this.name = "Refusal";
    this.code = code;
    this.kind = kind;
    this.params = params;
    this.fields = fields;
  }
}

export function refuse(code: RefusalCode, kind: RefusalKind = "rule", params?: RefusalParams): never {
  throw new Refusal(code, kind, params);
}

export function refuseUnless(
  condition: unknown,
  code: RefusalCode,
  kind: RefusalKind = "rule",
  params?: RefusalParams,
): asserts condition {
  if (!condition) throw new Refusal(code, kind, params);
}

/** Bundles differ in their copy of the class, so a refusal is known by its name. */
export function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && error.name === "Refusal" && "code" in error && "kind" in error;
}

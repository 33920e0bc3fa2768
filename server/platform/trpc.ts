import { initTRPC, TRPCError } from "@trpc/server";
import superjson from "superjson";
import { ZodError } from "zod";
import type { Context } from "./context.ts";
import { sqlState } from "./database.ts";
import { fieldRefusals } from "./field-refusals.ts";
import { log } from "./log.ts";
import { metrics } from "./metrics.ts";
import { isRefusal, Refusal, refusalStatus } from "./refusal.ts";

/** What a procedure declares beside its gate: how often one caller may ask. */
export interface Meta {
  limit?: { name: string; max: number; windowSeconds: number };
}

export const t = initTRPC
  .context<Context>()
  .meta<Meta>()
  .create({
    transformer: superjson,
    isServer: true,
    sse: { ping: { enabled: true, intervalMs: 15_000 }, client: { reconnectAfterInactivityMs: 40_000 } },
    errorFormatter: ({ shape, error, ctx }) => {
      const refusal = asRefusal(error.cause);
      const said = refusal ?? { code: "platform.fault", kind: "fault", params: { reference: ctx?.request.id ?? "" }, fields: {} };
      const { code, kind, params, fields } = said;
      return {
        code: shape.code,
        message: code,
        data: {
          code: shape.data.code,
          httpStatus: shape.data.httpStatus,
          path: shape.data.path,
          refusal: { code, kind, params, fields },
        },
      };
    },
  });

/** Measures how long each procedure took, and how it ended: `ok`, a refusal's kind, or `fault`. */
const measured = t.middleware(async ({ path, type, next }) => {
  const stop = metrics().requests.startTimer({ path, type });
  const result = await next();
  const refusal = result.ok ? null : asRefusal(result.error.cause);
  if (refusal) metrics().refusals.inc({ code: refusal.code });
  stop({ outcome: result.ok ? "ok" : (refusal?.kind ?? "fault") });
  return result;
});

/** Turns what a verb threw into the door's answer: a refusal keeps its kind, everything else is a fault with a reference. */
const refusals = t.middleware(async ({ ctx, path, next }) => {
  const result = await next();
  if (result.ok) return result;
  const refusal = asRefusal(result.error.cause);
  if (refusal) throw new TRPCError({ code: refusalStatus[refusal.kind].trpc, cause: refusal, message: refusal.code });
  if (result.error.code === "INTERNAL_SERVER_ERROR") {
    log.error({ err: result.error.cause ?? result.error, path, request: ctx.request.id, actor: ctx.actor }, "fault");
  }
  return result;
});

/** Input that does not fit, a pool without a free connection, or the refusal itself; null for a fault. */
export function asRefusal(cause: unknown): Refusal | null {
  if (isRefusal(cause)) return cause;
  if (cause instanceof ZodError || (cause instanceof Error && cause.name === "ZodError")) {
    return new Refusal("platform.invalid", "invalid", {}, fieldRefusals(cause as ZodError));
  }
  return isUnavailable(cause) ? new Refusal("platform.unavailable", "unavailable") : null;
}

/** Postgres is away, restarting, full, or a lock or statement took too long: asking again later is right. */
function isUnavailable(cause: unknown): boolean {
  const state = sqlState(cause);
  if (state && /^(08|57P0|53|55P03|57014)/.test(state)) return true;
  if (!(cause instanceof Error)) return false;
  const code = (cause as { code?: string }).code;
  return (
    code === "P1001" ||
    code === "P1008" ||
    code === "P2024" ||
    code === "P2028" ||
    /timeout exceeded when trying to connect|ECONNREFUSED|ECONNRESET|EPIPE|Connection terminated|not queryable/.test(
      cause.message,
    )
  );
}

export const procedure = t.procedure.use(measured).use(refusals);
export const router = t.router;
export const mergeRouters = t.mergeRouters;
export const createCallerFactory = t.createCallerFactory;

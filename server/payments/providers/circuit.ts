import { ProviderUnavailable } from "./provider-errors.ts";

interface CircuitOptions {
  failuresMax: number;
  openMs: number;
  inFlightMax: number;
  /** A monotonic clock in milliseconds. */
  clock(): number;
}

export interface Circuit {
  state(): "closed" | "open" | "halfOpen";
  /** Runs `call` unless the circuit is open or too many calls are under way; then throws ProviderUnavailable at once. */
  run<T>(call: () => Promise<T>, isFailure: (error: unknown) => boolean): Promise<T>;
}

/**
 * A breaker and a bulkhead in one: after `failuresMax` failures in a row nobody waits for a provider that is down; after `openMs`
 * one call may try, and its outcome decides. It is kept per process, since each learns of an outage within ten calls.
 */
export function circuit({ failuresMax, openMs, inFlightMax, clock }: CircuitOptions): Circuit {
  let failures = 0;
  let openedAt: number | null = null;
  let isProbing = false;
  let inFlight = 0;

  const state = () => (openedAt === null ? "closed" : clock() - openedAt < openMs ? "open" : "halfOpen");
  const admit = () => {
    const now = state();
    if (now === "open" || (now === "halfOpen" && isProbing)) {
      throw new ProviderUnavailable("the circuit is open", Math.max(0, openMs - (clock() - (openedAt ?? 0))));
    }
    if (inFlight >= inFlightMax) throw new ProviderUnavailable("too many calls are under way", 1000);
    return now === "halfOpen";
  };

  return {
    state,
    async run(call, isFailure) {
      const isProbe = admit();
      isProbing ||= isProbe;
      inFlight += 1;
      try {
        const result = await call();
        failures = 0;
        openedAt = null;
        return result;
      } catch (error) {
        if (!isFailure(error)) {
          failures = 0;
          openedAt = null;
        } else if (isProbe || ++failures >= failuresMax) {
          failures = 0;
          openedAt = clock();
        }
        throw error;
      } finally {
        inFlight -= 1;
        if (isProbe) isProbing = false;
      }
    },
  };
}

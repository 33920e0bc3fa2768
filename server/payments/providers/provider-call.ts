import { setTimeout as wait } from "node:timers/promises";
import { type Circuit, circuit } from "./circuit.ts";
import { type ExchangeAnswer, ExchangeFailed, exchange } from "./http-exchange.ts";
import { ProviderOutcomeUnknown, ProviderRejected, ProviderUnavailable } from "./provider-errors.ts";

export interface CallLimits {
  connectMs: number;
  /** One try; a provider that answers later is asked again with the same key. */
  tryMs: number;
  /** All tries together: below the ten seconds a request of ours may take. */
  totalMs: number;
  retriesMax: number;
}

export const defaultLimits: CallLimits = { connectMs: 2000, tryMs: 3500, totalMs: 8000, retriesMax: 3 };

export interface ProviderCall {
  method: "GET" | "POST";
  url: URL;
  headers: Record<string, string>;
  body?: string;
}

/** Asks a provider; resolves to its 2xx answer's parsed JSON, or null for a 404 to a question. */
export type AskProvider = (call: ProviderCall) => Promise<unknown>;

/**
 * A caller with patience and judgement: network errors, 5xx, 429 and "still at work" (409) are tried again under the same key,
 * with jitter, at most `retriesMax` times and never past `totalMs`. What is thrown says what may have happened: see
 * provider-errors.ts.
 */
export function providerCaller(limits: CallLimits = defaultLimits, breaker: Circuit = defaultCircuit()): AskProvider {
  return (call) => breaker.run(() => askPatiently(call, limits), isOutage);
}

function defaultCircuit(): Circuit {
  return circuit({ failuresMax: 10, openMs: 10_000, inFlightMax: 48, clock: () => performance.now() });
}

function isOutage(error: unknown): boolean {
  return error instanceof ProviderUnavailable || error instanceof ProviderOutcomeUnknown;
}

async function askPatiently(call: ProviderCall, limits: CallLimits): Promise<unknown> {
  const deadline = performance.now() + limits.totalMs;
  let mayHaveEffect = false;
  let last: Verdict = { retry: true, mayHaveEffect: false, waitMs: 0, reason: "not tried" };
  for (let tries = 0; tries <= limits.retriesMax; tries++) {
    const left = deadline - performance.now();
    if (left < 50) break;
    const verdict = await tryOnce(call, { ...limits, tryMs: Math.min(limits.tryMs, left) });
    if (!verdict.retry) return verdict.value;
    last = verdict;
    mayHaveEffect ||= verdict.mayHaveEffect && call.method === "POST";
    const pause = verdict.waitMs + Math.random() * 100 * 2 ** tries;
    if (performance.now() + pause >= deadline) break;
    if (tries < limits.retriesMax) await wait(pause);
  }
  if (mayHaveEffect) throw new ProviderOutcomeUnknown(last.reason);
  throw new ProviderUnavailable(last.reason, last.waitMs || null);
}

interface Verdict {
  retry: true;
  mayHaveEffect: boolean;
  waitMs: number;
  reason: string;
}

async function tryOnce(call: ProviderCall, limits: CallLimits): Promise<Verdict | { retry: false; value: unknown }> {
  let answer: ExchangeAnswer;
  try {
    answer = await exchange({ ...call, connectMs: Math.min(limits.connectMs, limits.tryMs), totalMs: limits.tryMs });
  } catch (error) {
    if (!(error instanceof ExchangeFailed)) throw error;
    return { retry: true, mayHaveEffect: error.mayHaveArrived, waitMs: 0, reason: error.message };
  }
  return judge(call, answer);
}

function judge(call: ProviderCall, { status, headers, body }: ExchangeAnswer): Verdict | { retry: false; value: unknown } {
  if (status >= 200 && status < 300) return readValue(body);
  if (status === 404 && call.method === "GET") return { retry: false, value: null };
  const reason = `the provider answered ${status}`;
  if (status === 429) return { retry: true, mayHaveEffect: false, waitMs: retryAfterMs(headers["retry-after"]), reason };
  // 409: an earlier try with this key is still at work there, so its effect is to come.
  if (status === 409) return { retry: true, mayHaveEffect: true, waitMs: 250, reason };
  if (status >= 500) return { retry: true, mayHaveEffect: true, waitMs: 0, reason };
  throw new ProviderRejected(rejectionCode(body), status);
}

function readValue(body: string): Verdict | { retry: false; value: unknown } {
  try {
    return { retry: false, value: JSON.parse(body) };
  } catch {
    return { retry: true, mayHaveEffect: true, waitMs: 0, reason: "the provider's answer is not JSON" };
  }
}

/** `Retry-After` in seconds, between a tenth of a second and a minute; a date or nonsense counts as one second. */
function retryAfterMs(header: string | undefined): number {
  const seconds = Number(header);
  return Number.isFinite(seconds) ? Math.min(60_000, Math.max(100, seconds * 1000)) : 1000;
}

function rejectionCode(body: string): string {
  try {
    const parsed: unknown = JSON.parse(body);
    const code = typeof parsed === "object" && parsed !== null && "error" in parsed ? parsed.error : null;
    return typeof code === "string" ? code.slice(0, 60) : "unknown";
  } catch {
    return "unknown";
  }
}

import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { once } from "./once.ts";

/** The measures of this process; single, for Next loads modules more than once. */
export function metrics() {
  return once("metrics", makeMetrics);
}

function makeMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    /** Requests of procedures by path, kind and how they ended (`ok`, a refusal's kind, `fault`). */
    requests: new Histogram({
      name: "maru_request_seconds",
      help: "Time that requests took",
      labelNames: ["path", "type", "outcome"],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
      registers,
    }),
    refusals: new Counter({ name: "maru_refusals_total", help: "Refusals by code", labelNames: ["code"], registers }),
    retries: new Counter({
      name: "maru_transaction_retries_total",
      help: "Transactions tried again, by SQLSTATE",
      labelNames: ["state"],
      registers,
    }),
    deliveries: new Counter({
      name: "maru_deliveries_total",
      help: "Deliveries by consumer and outcome",
      labelNames: ["consumer", "outcome"],
      registers,
    }),
    violations: new Gauge({
      name: "maru_invariant_violations",
      help: "Rows that break an invariant; must be 0",
      labelNames: ["invariant"],
      registers,
    }),
    outboxSeconds: new Gauge({
      name: "maru_outbox_lag_seconds",
      help: "Age of the oldest undelivered fact",
      labelNames: ["consumer"],
      registers,
    }),
    outboxWaiting: new Gauge({ name: "maru_outbox_waiting", help: "Undelivered facts", labelNames: ["consumer"], registers }),
    outboxDead: new Gauge({
      name: "maru_outbox_dead",
      help: "Facts that wait for a person",
      labelNames: ["consumer"],
      registers,
    }),
    pages: new Gauge({
      name: "maru_page_cache",
      help: "Cached pages: hits, misses, stored, expired, size, bytes",
      labelNames: ["what"],
      registers,
    }),
  };
}

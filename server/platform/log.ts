import { type DestinationStream, type Logger, pino } from "pino";
import { logLevel } from "./env.ts";
import { once } from "./once.ts";
import { personalKeys, secretKeys } from "./redact.ts";

const concealed = [...secretKeys, ...personalKeys].flatMap((key) => [key, `*.${key}`, `*.*.${key}`]);

/** One JSON line per entry on standard output; secrets and personal data are taken out by name, two objects deep. */
export const log: Logger = once("log", () => makeLog(logLevel()));

export function makeLog(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: { app: "maru" },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: concealed, censor: "[redacted]" },
  };
  return destination ? pino(options, destination) : pino(options);
}

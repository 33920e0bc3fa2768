import type { Site } from "#server/platform/context.ts";
import { env } from "#server/platform/env.ts";

/** Where a site stands: its own host, on the scheme and port of this installation. `https://kiosk.example` without a slash. */
export function originOf({ host }: Pick<Site, "host">): string {
  const origin = new URL(env().APP_ORIGIN);
  origin.hostname = host;
  return origin.origin;
}

import { env } from "#server/platform/env.ts";
import type { Carrier } from "./carrier.ts";
import { sandboxCarrier } from "./sandbox-carrier.ts";

/** Who answers for parcels: the first adapter that knows a name is asked. Outside the demo nobody invents scans. */
export function carriers(): readonly Carrier[] {
  return env().MARU_DEMO === "1" ? [sandboxCarrier] : [];
}

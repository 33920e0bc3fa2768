import { refuseUnless } from "#server/platform/refusal.ts";
import type { PaymentProvider } from "./providers/provider.ts";
import { findProvider } from "./providers/registry.ts";

/** The provider that takes cards on every channel. */
export const cardProvider = "sandbox";

/** The provider of that name. Refuses with `payments.unknownProvider`. */
export function providerNamed(name: string): PaymentProvider {
  const provider = findProvider(name);
  refuseUnless(provider, "payments.unknownProvider", "missing");
  return provider;
}

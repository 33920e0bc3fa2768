import { sandboxOrigin } from "#server/platform/env.ts";
import { once } from "#server/platform/once.ts";
import { secret } from "#server/platform/secrets.ts";
import type { PaymentProvider } from "./provider.ts";
import { sandboxProvider } from "./sandbox.ts";

/** Every provider by name; one line each. A provider is made on first use and kept, with its connections and its circuit. */
const makers = {
  sandbox: () => sandboxProvider({ baseUrl: sandboxOrigin(), secret }),
} satisfies Record<string, () => PaymentProvider>;

export type ProviderName = keyof typeof makers;

export const providerNames = Object.keys(makers) as ProviderName[];

/** The provider of that name, or null where there is none. */
export function findProvider(name: string): PaymentProvider | null {
  const make = Object.hasOwn(makers, name) ? makers[name as ProviderName] : null;
  return make ? once(`provider.${name}`, make) : null;
}

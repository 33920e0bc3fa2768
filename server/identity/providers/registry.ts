import { demoProviderOrigin, type Env, env } from "#server/platform/env.ts";
import { once } from "#server/platform/once.ts";
import { secret } from "#server/platform/secrets.ts";
import { apple } from "./apple.ts";
import { facebook } from "./facebook.ts";
import { github } from "./github.ts";
import { openIdProvider, type Provider } from "./provider.ts";

/** What the demo's provider knows us by. */
export const demoClient = { id: "maru", secretLabel: "openid:client" };

/** The providers that are configured, in the order of their buttons. */
export function providers(): readonly Provider[] {
  return once("identity.providers", () => configured(env()));
}

export function providerNamed(id: string): Provider | null {
  return providers().find((provider) => provider.id === id) ?? null;
}

function configured(set: Env): Provider[] {
  const found: Provider[] = [];
  const { GOOGLE_CLIENT_ID, GOOGLE_CLIENT_SECRET, FACEBOOK_CLIENT_ID, FACEBOOK_CLIENT_SECRET } = set;
  if (GOOGLE_CLIENT_ID && GOOGLE_CLIENT_SECRET) {
    const issuer = "https://accounts.google.com";
    const keys = { clientId: GOOGLE_CLIENT_ID, clientSecret: GOOGLE_CLIENT_SECRET };
    found.push(openIdProvider({ id: "google", name: "Google", issuer, ...keys, provesEmail: true }));
  }
  if (FACEBOOK_CLIENT_ID && FACEBOOK_CLIENT_SECRET) found.push(facebook(FACEBOOK_CLIENT_ID, FACEBOOK_CLIENT_SECRET));
  if (set.GITHUB_CLIENT_ID && set.GITHUB_CLIENT_SECRET) found.push(github(set.GITHUB_CLIENT_ID, set.GITHUB_CLIENT_SECRET));
  const { APPLE_CLIENT_ID: clientId, APPLE_TEAM_ID: teamId, APPLE_KEY_ID: keyId, APPLE_PRIVATE_KEY: privateKey } = set;
  if (clientId && teamId && keyId && privateKey) found.push(apple({ clientId, teamId, keyId, privateKey }));
  return [...found, ...ofOneself(set)];
}

/** Any other OpenID provider, and the demo's own. */
function ofOneself({
  OIDC_NAME,
  OIDC_ISSUER,
  OIDC_CLIENT_ID,
  OIDC_CLIENT_SECRET,
  OIDC_PROVES_EMAIL,
  MARU_DEMO,
}: Env): Provider[] {
  const found: Provider[] = [];
  if (OIDC_ISSUER && OIDC_CLIENT_ID && OIDC_CLIENT_SECRET) {
    const keys = { issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET };
    found.push(openIdProvider({ id: "oidc", name: OIDC_NAME ?? "OpenID", ...keys, provesEmail: OIDC_PROVES_EMAIL === "1" }));
  }
  if (MARU_DEMO === "1") {
    const keys = { clientId: demoClient.id, clientSecret: secret(demoClient.secretLabel).toString("base64url") };
    found.push(openIdProvider({ id: "demo", name: "Demo ID", issuer: demoProviderOrigin(), ...keys, provesEmail: true }));
  }
  return found;
}

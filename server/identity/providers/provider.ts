import type { OAuthConfig } from "next-auth/providers/oauth";

/** What a provider says of a person. */
export interface Claimed {
  /** The provider's own id of the person. */
  id: string;
  email: string | null;
  /** Whether the provider itself proved the address, and is one that may be believed. */
  isEmailProved: boolean;
  firstName: string;
  lastName: string;
}

/** Another house whose account lets people in here. */
export interface Provider {
  id: string;
  /** As it stands on its button. */
  name: string;
  config: OAuthConfig<Record<string, unknown>>;
}

interface OpenId {
  id: string;
  name: string;
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** False where the provider's word for an address is not enough. */
  provesEmail: boolean;
  extra?: Partial<OAuthConfig<Record<string, unknown>>>;
}

const text = (value: unknown) => (typeof value === "string" ? value : "");

/** A provider that speaks OpenID Connect: everything about it stands at its issuer. */
export function openIdProvider({ id, name, issuer, clientId, clientSecret, provesEmail, extra }: OpenId): Provider {
  return {
    id,
    name,
    config: {
      id,
      name,
      type: "oauth",
      wellKnown: `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
      authorization: { params: { scope: "openid email profile" } },
      idToken: true,
      checks: ["pkce", "state", "nonce"],
      clientId,
      clientSecret,
      httpOptions: { timeout: 5_000 },
      profile: (said) => openIdClaims(said, provesEmail),
      ...extra,
    },
  };
}

/** `email_verified` comes as a boolean, and from Apple as text. */
export function openIdClaims(said: Record<string, unknown>, provesEmail: boolean): Claimed {
  const [firstOfName = "", ...rest] = text(said.name).split(/\s+/);
  const isVerified = said.email_verified === true || said.email_verified === "true";
  return {
    id: text(said.sub),
    email: text(said.email) || null,
    isEmailProved: provesEmail && isVerified,
    firstName: text(said.given_name) || firstOfName,
    lastName: text(said.family_name) || rest.join(" "),
  };
}

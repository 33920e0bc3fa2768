import type { Claimed, Provider } from "./provider.ts";

const api = "https://api.github.com";

interface Address {
  email: string;
  primary: boolean;
  verified: boolean;
}

/** GitHub speaks OAuth 2 only: who it is and which address is verified are two questions. */
export function github(clientId: string, clientSecret: string): Provider {
  return {
    id: "github",
    name: "GitHub",
    config: {
      id: "github",
      name: "GitHub",
      type: "oauth",
      authorization: { url: "https://github.com/login/oauth/authorize", params: { scope: "read:user user:email" } },
      token: "https://github.com/login/oauth/access_token",
      userinfo: { url: `${api}/user`, request: ({ tokens }) => readPerson(tokens.access_token ?? "") },
      checks: ["pkce", "state"],
      clientId,
      clientSecret,
      httpOptions: { timeout: 5_000 },
      profile: githubClaims,
    },
  };
}

async function readPerson(token: string): Promise<Record<string, unknown>> {
  const headers = { authorization: `Bearer ${token}`, accept: "application/vnd.github+json", "user-agent": "maru" };
  const read = async (path: string) => (await fetch(`${api}${path}`, { headers, signal: AbortSignal.timeout(5_000) })).json();
  const [person, addresses] = await Promise.all([read("/user"), read("/user/emails")]);
  return { ...person, addresses: Array.isArray(addresses) ? addresses : [] };
}

/** The primary address counts, and is proved where GitHub verified it. */
export function githubClaims(said: Record<string, unknown>): Claimed {
  const primary = (said.addresses as Address[] | undefined)?.find(({ primary }) => primary);
  const [firstName = "", ...rest] = String(said.name || said.login || "").split(/\s+/);
  return {
    id: String(said.id ?? ""),
    email: primary?.email ?? null,
    isEmailProved: primary?.verified === true,
    firstName,
    lastName: rest.join(" "),
  };
}

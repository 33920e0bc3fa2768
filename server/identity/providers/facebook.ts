import type { Provider } from "./provider.ts";

const text = (value: unknown) => (typeof value === "string" ? value : "");

/** Facebook says an address, or none, and not whether it is proved: a mail of ours has to prove it. */
export function facebook(clientId: string, clientSecret: string): Provider {
  return {
    id: "facebook",
    name: "Facebook",
    config: {
      id: "facebook",
      name: "Facebook",
      type: "oauth",
      authorization: { url: "https://www.facebook.com/v23.0/dialog/oauth", params: { scope: "email public_profile" } },
      token: "https://graph.facebook.com/v23.0/oauth/access_token",
      userinfo: { url: "https://graph.facebook.com/v23.0/me", params: { fields: "id,first_name,last_name,email" } },
      checks: ["pkce", "state"],
      clientId,
      clientSecret,
      httpOptions: { timeout: 5_000 },
      profile: (said) => ({
        id: text(said.id),
        email: text(said.email) || null,
        isEmailProved: false,
        firstName: text(said.first_name),
        lastName: text(said.last_name),
      }),
    },
  };
}

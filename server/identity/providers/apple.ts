import { createPrivateKey, sign } from "node:crypto";
import { openIdProvider, type Provider } from "./provider.ts";

interface Keys {
  clientId: string;
  teamId: string;
  keyId: string;
  privateKey: string;
}

const secretSeconds = 30 * 86_400;
const issuer = "https://appleid.apple.com";

/** Apple: its secret is a token we sign (at most half a year), and it posts its answer, which needs cookies for another site's form. */
export function apple(keys: Keys): Provider {
  return openIdProvider({
    id: "apple",
    name: "Apple",
    issuer,
    clientId: keys.clientId,
    clientSecret: appleSecret(keys, Math.floor(Date.now() / 1000)),
    provesEmail: true,
    extra: {
      authorization: { params: { scope: "name email", response_mode: "form_post" } },
      client: { token_endpoint_auth_method: "client_secret_post" },
      checks: ["pkce", "state"],
    },
  });
}

/** The client secret as Apple wants it: a JWT (ES256) of the team about the client. */
export function appleSecret({ clientId, teamId, keyId, privateKey }: Keys, now: number): string {
  const part = (content: object) => Buffer.from(JSON.stringify(content)).toString("base64url");
  const head = part({ alg: "ES256", kid: keyId });
  const body = part({ iss: teamId, iat: now, exp: now + secretSeconds, aud: issuer, sub: clientId });
  const key = createPrivateKey(privateKey.replaceAll("\\n", "\n"));
  const signature = sign("sha256", Buffer.from(`${head}.${body}`), { key, dsaEncoding: "ieee-p1363" });
  return `${head}.${body}.${signature.toString("base64url")}`;
}

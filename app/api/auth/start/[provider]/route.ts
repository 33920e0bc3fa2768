import { createHash, randomBytes } from "node:crypto";
import { isSecure } from "#server/cookies.ts";
import { providerNamed } from "#server/identity/providers/registry.ts";
import { sessionSecret } from "#server/identity/session-token.ts";
import { env } from "#server/platform/env.ts";
import { ownPath } from "#server/platform/own-path.ts";
import { callNextAuth } from "../../call-next-auth.ts";

/**
 * Leads to a provider, and from there to `to`: a plain link, so that it works without a script. next-auth wants its own form's token;
 * here its place is taken by the state, the nonce and the code verifier, which only this browser has.
 */
export async function GET(request: Request, { params }: { params: Promise<{ provider: string }> }): Promise<Response> {
  const { provider } = await params;
  const { APP_ORIGIN } = env();
  if (!providerNamed(provider)) return new Response(null, { status: 404 });
  const to = ownPath(new URL(request.url).searchParams.get("to")) ?? "/";
  const token = randomBytes(32).toString("hex");
  const proof = createHash("sha256").update(`${token}${sessionSecret()}`).digest("hex");
  const name = `${isSecure() ? "__Host-" : ""}next-auth.csrf-token`;
  return callNextAuth({
    path: ["signin", provider],
    method: "POST",
    headers: request.headers,
    query: {},
    body: { csrfToken: token, callbackUrl: `${APP_ORIGIN}${to}` },
    cookies: { [name]: `${token}|${proof}` },
  });
}

import { demoProviderOrigin, env } from "#server/platform/env.ts";
import { secret } from "#server/platform/secrets.ts";
import { demoClient } from "../providers/registry.ts";
import { startDemoProvider } from "./demo-provider.ts";

const settings = env();
if (settings.MARU_DEMO !== "1" && settings.MARU_TEST !== "1") {
  console.error("The demo's OpenID provider lets anybody be anybody, so it starts only with MARU_DEMO=1 or MARU_TEST=1.");
  process.exit(1);
}

const { stop } = await startDemoProvider({
  port: settings.OPENID_PORT ?? settings.PORT + 2,
  issuer: demoProviderOrigin(),
  clientId: demoClient.id,
  clientSecret: secret(demoClient.secretLabel).toString("base64url"),
  redirectUri: new URL("/api/auth/callback/demo", settings.APP_ORIGIN).href,
});
console.log(`The demo's OpenID provider listens at ${demoProviderOrigin()}`);

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => void stop().finally(() => process.exit(0)));
}

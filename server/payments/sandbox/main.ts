import { env, sandboxOrigin } from "#server/platform/env.ts";
import { secret } from "#server/platform/secrets.ts";
import { startSandbox } from "./sandbox.ts";
import { sandboxLabels } from "./settings.ts";

const settings = env();
if (settings.MARU_DEMO !== "1" && settings.MARU_TEST !== "1") {
  console.error("The payment sandbox lets anybody pay with play money, so it starts only with MARU_DEMO=1 or MARU_TEST=1.");
  process.exit(1);
}

const { stop } = await startSandbox({
  port: settings.SANDBOX_PORT ?? settings.PORT + 1,
  origin: new URL(sandboxOrigin()).origin,
  databaseUrl: settings.DATABASE_URL,
  apiKey: secret(sandboxLabels.api).toString("base64url"),
  webhookUrl: settings.PAYMENTS_WEBHOOK_URL ?? new URL("/api/webhooks/sandbox", settings.APP_ORIGIN).href,
  webhookKey: secret(sandboxLabels.webhook),
  formKey: secret(sandboxLabels.form),
  merchant: "Maru",
  settleMs: 5000,
  stallMs: 10_000,
});
console.log(`The payment sandbox listens at ${sandboxOrigin()}`);

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => void stop().finally(() => process.exit(0)));
}

/** What a sandbox needs to run; `main.ts` takes it from the environment, tests write it down. */
export interface SandboxSettings {
  port: number;
  /** Where shoppers reach the hosted page. */
  origin: string;
  /** Owner's login: the sandbox makes a schema of its own. */
  databaseUrl: string;
  apiKey: string;
  webhookUrl: string;
  webhookKey: Buffer;
  /** Binds a form to the payment as it was shown, against forged and repeated submissions. */
  formKey: Buffer;
  /** Shown to the shopper as whom they pay. */
  merchant: string;
  /** How long the card that "settles later" takes. */
  settleMs: number;
  /** How long the card that "times out after taking effect" keeps its shopper waiting. */
  stallMs: number;
}

/** What the two parties share is derived from one secret, so that neither side has a key to hand over. */
export const sandboxLabels = {
  api: "payments:sandbox-api",
  webhook: "payments:sandbox-webhook",
  form: "payments:sandbox-form",
} as const;

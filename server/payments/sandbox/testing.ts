import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { startSandbox } from "./sandbox.ts";
import type { Script } from "./script.ts";
import { type SandboxSettings, sandboxLabels } from "./settings.ts";

export interface TestSandbox {
  origin: string;
  settings: SandboxSettings;
  /** Sets the script; what is left out is as usual. */
  script(script: { [K in keyof Script]?: K extends "faults" | "webhooks" ? unknown : Script[K] }): Promise<void>;
  stop(): Promise<void>;
}

/** A sandbox in this process, on a free port, with its waits shortened. Its keys come from `secret`, as the shop's do. */
export async function openTestSandbox(
  databaseUrl: string,
  secret: (label: string) => Buffer,
  more: Partial<SandboxSettings> = {},
): Promise<TestSandbox> {
  const port = await freePort();
  const settings: SandboxSettings = {
    ...{ port, origin: `http://localhost:${port}`, databaseUrl, merchant: "Maru", settleMs: 200, stallMs: 50 },
    ...{ apiKey: secret(sandboxLabels.api).toString("base64url"), webhookUrl: "http://localhost:9/none" },
    ...{ webhookKey: secret(sandboxLabels.webhook), formKey: secret(sandboxLabels.form) },
    ...more,
  };
  const { stop } = await startSandbox(settings);
  return {
    origin: settings.origin,
    settings,
    stop,
    async script(script) {
      const headers = { authorization: `Bearer ${settings.apiKey}` };
      const answer = await fetch(`${settings.origin}/_script`, { method: "POST", headers, body: JSON.stringify(script) });
      if (!answer.ok) throw new Error(`the script was refused: ${await answer.text()}`);
    },
  };
}

/** What a shopper does on the hosted page: reads its token, presses a button. Resolves to the status and where it leads. */
export async function pressOnPage(
  url: string,
  fields: Record<string, string>,
): Promise<{ status: number; location: string | null; text: string }> {
  const shown = await (await fetch(url)).text();
  const token = /name="token" value="([^"]+)"/.exec(shown)?.[1] ?? "";
  const answer = await fetch(url, { method: "POST", body: new URLSearchParams({ token, ...fields }), redirect: "manual" });
  return { status: answer.status, location: answer.headers.get("location"), text: await answer.text() };
}

/** Fields of a card that is still valid, ready to be sent by `pressOnPage`. */
export function cardFields(number: string): Record<string, string> {
  return { do: "pay", number, expiry: "12/34", cvc: "123" };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

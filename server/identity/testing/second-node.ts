/** Another server, as a process of its own: who is behind the cookies it is sent? Forked by tests with the app's database URL. */
import { once } from "#server/platform/once.ts";
import { systemContext } from "#server/platform/system-context.ts";
import { followAccounts } from "../accounts.ts";
import { whoIsIt } from "../who-is-it.ts";

export interface Question {
  n: number;
  session: string;
}

export interface Answer {
  n: number;
  userId: string | null;
  permissions: readonly string[];
}

const [, , url = ""] = process.argv;
once("app-url", () => url);
const { listener } = await import("#server/platform/live.ts");
followAccounts();
await listener().ready;

process.on("message", async ({ n, session }: Question) => {
  const cookies = { get: (name: string) => (name === "session" ? session : undefined), set: () => {}, remove: () => {} };
  const user = await whoIsIt({ ...systemContext("guest"), cookies });
  process.send?.({ n, userId: user?.id ?? null, permissions: user?.permissions ?? [] } satisfies Answer);
});
process.send?.({ n: 0, userId: null, permissions: [] } satisfies Answer);

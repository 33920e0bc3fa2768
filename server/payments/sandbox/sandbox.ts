import { createServer, type Server } from "node:http";
import { authorise } from "./deeds.ts";
import { handleRequest } from "./door.ts";
import { defaultScript, type Script } from "./script.ts";
import type { SandboxSettings } from "./settings.ts";
import { findPayment, openStore, type Store } from "./store.ts";
import { startWebhooks } from "./webhooks.ts";
import { type Write, writer } from "./write.ts";

/** A running sandbox: what its pages and its API share. */
export interface Sandbox {
  settings: SandboxSettings;
  store: Store;
  write: Write;
  webhooks: { kick(): void; stop(): Promise<void> };
  script: Script;
}

/** Opens the schema, starts the webhooks and listens. `stop` lets requests end, then closes everything. */
export async function startSandbox(settings: SandboxSettings): Promise<{ sandbox: Sandbox; stop(): Promise<void> }> {
  const store = await openStore(settings.databaseUrl);
  const sandbox: Sandbox = {
    settings,
    store,
    script: defaultScript(),
    write: writer(settings, () => sandbox.script),
    webhooks: startWebhooks(store, settings),
  };
  const settling = setInterval(() => void settleDue(sandbox).catch(() => {}), 500);
  const server = createServer(
    { requestTimeout: 15_000, headersTimeout: 10_000, keepAliveTimeout: 65_000 },
    (request, response) => {
      void handleRequest(sandbox, request, response);
    },
  );
  await listen(server, settings.port);
  return {
    sandbox,
    async stop() {
      clearInterval(settling);
      server.close();
      server.closeAllConnections();
      await sandbox.webhooks.stop();
      await store.close();
    },
  };
}

/** Brings payments whose bank took its time to their success. The moment is stored, so a restart forgets none. */
async function settleDue(sandbox: Sandbox): Promise<void> {
  const due = await sandbox.store.pool.query("select id from payment_sandbox.payment where settles_at <= now() limit 50");
  for (const { id } of due.rows) {
    await sandbox.store.inTransaction(async (tx) => {
      const payment = await findPayment(tx, id, true);
      if (payment?.settlesAt) await sandbox.write(tx, authorise(payment));
    });
  }
  if (due.rows.length > 0) sandbox.webhooks.kick();
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

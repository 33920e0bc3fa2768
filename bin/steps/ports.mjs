import { createServer } from "node:net";
import { StepError } from "./terminal.mjs";

/** Whether a server could listen on the port, on every address of this machine. */
export async function isFree(port) {
  return (await canListen(port)) && (await canListen(port, "127.0.0.1"));
}

function canListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    // A machine without IPv6 refuses the unspecified address for another reason than a taken port.
    server.once("error", (error) => resolve(error.code !== "EADDRINUSE" && error.code !== "EACCES"));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** The preferred port if it is free, else one that the system gives. */
export async function freePort(preferred) {
  if (preferred && (await isFree(preferred))) return preferred;
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Three free ports in a row: the shop's and, beside it, the payment sandbox's and the OpenID provider's. */
export async function freePair() {
  for (let tries = 0; tries < 50; tries++) {
    const port = await freePort();
    if (port < 65_534 && (await isFree(port + 1)) && (await isFree(port + 2))) return port;
  }
  throw new StepError("No three free ports in a row were found on this machine.");
}

/** Refuses, in one line, a port that another program holds. */
export async function needPort(port, purpose) {
  if (await isFree(port)) return;
  throw new StepError(
    `Port ${port} (${purpose}) is taken by another program: stop it, or choose another: PORT=${port + 10} npm start`,
  );
}

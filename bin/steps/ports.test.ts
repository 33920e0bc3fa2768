import { createServer } from "node:net";
import { expect, test } from "vitest";
import { freePort, isFree, needPort } from "./ports.mjs";

test("a taken port is named, with what to do, and another is found", async () => {
  const port = await freePort(undefined);
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  try {
    expect(await isFree(port)).toBe(false);
    await expect(needPort(port, "the shop")).rejects.toThrow(`Port ${port} (the shop) is taken`);
    expect(await freePort(port)).not.toBe(port);
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
  expect(await freePort(port)).toBe(port);
});

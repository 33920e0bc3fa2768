import { expect, test } from "vitest";
import { circuit } from "./circuit.ts";

const outage = new Error("down");
const isFailure = (error: unknown) => error === outage;
const fail = () => Promise.reject(outage);
const succeed = () => Promise.resolve("fine");

function breaker() {
  let time = 0;
  return {
    breaker: circuit({ failuresMax: 10, openMs: 1000, inFlightMax: 2, clock: () => time }),
    pass: (ms: number) => (time += ms),
  };
}

test("X16 ten failures in a row open it; then nobody waits", async () => {
  const { breaker: it } = breaker();
  for (let n = 0; n < 10; n++) await expect(it.run(fail, isFailure)).rejects.toBe(outage);
  expect(it.state()).toBe("open");
  await expect(it.run(succeed, isFailure)).rejects.toMatchObject({ name: "ProviderUnavailable", retryAfterMs: 1000 });
});

test("a success, or a definite no, starts the count again", async () => {
  const { breaker: it } = breaker();
  for (let n = 0; n < 30; n++) {
    await it.run(fail, isFailure).catch(() => {});
    if (n % 5 === 4) await it.run(n % 2 ? succeed : () => Promise.reject(new Error("no")), isFailure).catch(() => {});
  }
  expect(it.state()).toBe("closed");
});

test("after a while one call may try; its failure opens again, its success closes", async () => {
  const { breaker: it, pass } = breaker();
  for (let n = 0; n < 10; n++) await it.run(fail, isFailure).catch(() => {});
  pass(1000);
  const probe = it.run(() => new Promise((_, reject) => setTimeout(() => reject(outage), 10)), isFailure);
  await expect(it.run(succeed, isFailure)).rejects.toMatchObject({ name: "ProviderUnavailable" });
  await expect(probe).rejects.toBe(outage);
  expect(it.state()).toBe("open");
  pass(1000);
  await expect(it.run(succeed, isFailure)).resolves.toBe("fine");
  expect(it.state()).toBe("closed");
});

test("only so many calls are under way at once", async () => {
  const { breaker: it } = breaker();
  const slow = () => new Promise((resolve) => setTimeout(resolve, 20));
  const first = [it.run(slow, isFailure), it.run(slow, isFailure)];
  await expect(it.run(succeed, isFailure)).rejects.toMatchObject({ name: "ProviderUnavailable" });
  await Promise.all(first);
  await expect(it.run(succeed, isFailure)).resolves.toBe("fine");
});

import { type ChildProcess, fork } from "node:child_process";
import { once as happens } from "node:events";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { world } from "#server/platform/testing/world.ts";
import { endOtherSessions, endSession, signOut } from "./end-sessions.ts";
import { enter } from "./sign-in.ts";
import type { Answer, Question } from "./testing/second-node.ts";
import { whoIsIt } from "./who-is-it.ts";

const { ctx, owner, appUrl, users } = await world();

const node: ChildProcess = fork(fileURLToPath(new URL("./testing/second-node.ts", import.meta.url)), [appUrl], {
  execArgv: [],
  env: { ...process.env, LOG_LEVEL: "silent" },
});
await happens(node, "message");
afterAll(() => void node.kill());

let asked = 0;
/** Who the other server says is behind a session's cookie. */
async function elsewhere(session: string | undefined): Promise<Answer> {
  const n = ++asked;
  node.send({ n, session: session ?? "" } satisfies Question);
  for (;;) {
    const [answer] = (await happens(node, "message")) as [Answer];
    if (answer.n === n) return answer;
  }
}

const limitMs = 2_000;

/** How long until the other server says so; it is asked all the time, so it has the account in its memory. */
async function untilElsewhere(session: string | undefined, holds: (answer: Answer) => boolean): Promise<number> {
  const began = performance.now();
  while (!holds(await elsewhere(session))) {
    if (performance.now() - began > limitMs) throw new Error("the other server did not hear of it");
  }
  return performance.now() - began;
}

async function signedIn(userId: string = users.shopper) {
  const device = ctx.asGuest();
  await enter(device, userId);
  const session = device.cookies.get("session");
  expect((await elsewhere(session)).userId).toBe(userId);
  return { device, session };
}

const isNobody = ({ userId }: Answer) => userId === null;

describe("R019 D8 what changes on one server holds on another within 2 seconds", () => {
  test("signing out", async () => {
    const { device, session } = await signedIn();
    await signOut({ ...device, user: await whoIsIt(device) });
    expect(await untilElsewhere(session, isNobody)).toBeLessThan(limitMs);
  });

  test("ending one session, and all others", async () => {
    const [one, two, three] = [await signedIn(), await signedIn(), await signedIn()];
    const user = await whoIsIt(one.device);
    const ended = await whoIsIt(two.device);
    if (!user || !ended?.sessionId) throw new Error("nobody signed in");
    await endSession({ ...one.device, user }, ended.sessionId);
    await untilElsewhere(two.session, isNobody);
    expect((await elsewhere(three.session)).userId).toBe(users.shopper);
    await endOtherSessions({ ...one.device, user });
    await untilElsewhere(three.session, isNobody);
    expect((await elsewhere(one.session)).userId).toBe(users.shopper);
  });

  test("a ban", async () => {
    const { session } = await signedIn(users.seller2);
    await owner.user.update({ where: { id: users.seller2 }, data: { state: "banned" } });
    expect(await untilElsewhere(session, isNobody)).toBeLessThan(limitMs);
  });

  test("a role that is given, changed and taken", async () => {
    const { session } = await signedIn();
    expect((await elsewhere(session)).permissions).toEqual([]);
    const role = await owner.userRole.create({ data: { userId: users.shopper, roleCode: "support" } });
    await untilElsewhere(session, ({ permissions }) => permissions.includes("orders.read"));
    const { permissions } = await owner.role.findUniqueOrThrow({ where: { code: "support" } });
    await owner.role.update({ where: { code: "support" }, data: { permissions: [...permissions, "tests.run"] } });
    await untilElsewhere(session, ({ permissions }) => permissions.includes("tests.run"));
    await owner.userRole.delete({ where: { id: role.id } });
    await untilElsewhere(session, ({ permissions }) => permissions.length === 0);
  });

  test("a new password, which is a new version of all sessions", async () => {
    const { session } = await signedIn();
    await owner.user.update({ where: { id: users.shopper }, data: { sessionVersion: { increment: 1 } } });
    expect(await untilElsewhere(session, isNobody)).toBeLessThan(limitMs);
  });
});

import { expect, it } from "vitest";
import { world } from "#server/platform/testing/world.ts";
import { refuseDemoAccounts } from "./refuse-demo-accounts.ts";

const { db, owner, users } = await world();

it("a shop that is no demonstration does not open over demo accounts", async () => {
  await refuseDemoAccounts(db, false);
  await owner.user.update({ where: { id: users.shopper }, data: { isDemo: true } });
  await expect(refuseDemoAccounts(db, false)).rejects.toThrow(/MARU_DEMO=1/);
  await refuseDemoAccounts(db, true);
});

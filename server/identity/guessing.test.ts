import { describe, expect, test } from "vitest";
import { inParallel } from "#server/platform/testing/in-parallel.ts";
import { world } from "#server/platform/testing/world.ts";
import { askLink } from "./ask-link.ts";
import { checkCredentials } from "./check-credentials.ts";
import { hashPassword } from "./password.ts";
import { signIn } from "./sign-in.ts";
import { newcomers, password } from "./testing/newcomers.ts";
import { enterByLink } from "./use-link.ts";

const { ctx, owner } = await world();
const { visitor, tokenTo, joined } = newcomers({ ctx, owner });

describe("R006 R226 guessing", () => {
  test("makes each further try wait longer, and says so in the headers", async () => {
    const guesser = visitor();
    const wrong = () => checkCredentials(guesser, { email: "support@maru.test", password: "x" }).catch((error) => error);
    for (let n = 0; n < 10; n++) expect((await wrong()).code).toBe("identity.wrongCredentials");
    expect(await wrong()).toMatchObject({ code: "identity.tooManyTries", params: { seconds: 30 } });
    expect(guesser.request.limit).toMatchObject({ remaining: 0, resetSeconds: 30 });
    await owner.$executeRaw`update wrong_try set failed_at = failed_at - interval '31 seconds'`;
    expect((await wrong()).code).toBe("identity.wrongCredentials");
    expect(await wrong()).toMatchObject({ code: "identity.tooManyTries", params: { seconds: 60 } });
  });

  test("A22 of many at once is counted before it is looked at", async () => {
    const guesser = visitor();
    const tries = Array.from(
      { length: 40 },
      (_, n) => () => checkCredentials(guesser, { email: "admin@maru.test", password: `x${n}` }),
    );
    const answers = await inParallel(20, tries);
    const codes = answers.map((answer) => (answer.status === "rejected" ? answer.reason.code : "in"));
    expect(codes.filter((code) => code === "identity.wrongCredentials")).toHaveLength(10);
  });

  test("A32 never keeps the owner out: neither from elsewhere, nor by the mailed link", async () => {
    await joined("owner@maru.test");
    const guesser = visitor();
    for (let n = 0; n < 12; n++) await checkCredentials(guesser, { email: "owner@maru.test", password: "x" }).catch(() => {});
    await expect(signIn(visitor(), { email: "owner@maru.test", password })).resolves.toBeDefined();
    await expect(signIn(guesser, { email: "owner@maru.test", password })).rejects.toMatchObject({
      code: "identity.tooManyTries",
    });
    await askLink(guesser, "enter", "owner@maru.test");
    const token = await tokenTo("owner@maru.test");
    await expect(enterByLink(guesser, token)).resolves.toMatchObject({ firstName: "Ada" });
    await expect(enterByLink(guesser, token)).rejects.toMatchObject({ code: "identity.linkStale" });
    await expect(signIn(guesser, { email: "owner@maru.test", password })).resolves.toBeDefined();
  });
});

test("R007 A08 no answer tells whether there is an account, and none takes longer", async () => {
  await owner.user.create({
    data: { email: "there@maru.test", firstName: "T", lastName: "H", passwordHash: await hashPassword(password) },
  });
  await owner.user.create({
    data: {
      email: "off2@maru.test",
      firstName: "T",
      lastName: "H",
      state: "disabled",
      passwordHash: await hashPassword(password),
    },
  });
  await owner.user.create({ data: { email: "nopass@maru.test", firstName: "T", lastName: "H" } });
  const emails = ["there@maru.test", "absent@maru.test", "off2@maru.test", "nopass@maru.test"];
  const times = new Map(emails.map((email) => [email, [] as number[]]));
  for (let round = 0; round < 42; round++) {
    for (const email of [...emails.slice(round % 4), ...emails.slice(0, round % 4)]) {
      const began = performance.now();
      const said = await checkCredentials(visitor(`2001:db8:${round}:${emails.indexOf(email)}::1`), {
        email,
        password: "Wrong-guess-1",
      }).catch((error) => error);
      expect(said).toMatchObject({ code: "identity.wrongCredentials", kind: "signIn", params: {} });
      if (round >= 2) times.get(email)?.push(performance.now() - began);
    }
  }
  // The quickest of forty is what the work costs; everything above it is the machine's. A missing hash would cost a tenth.
  const usual = emails.map((email) => Math.min(...(times.get(email) ?? [])));
  expect(Math.max(...usual) / Math.min(...usual)).toBeLessThan(1.5);
}, 60_000);

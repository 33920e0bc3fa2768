import { describe, expect, test } from "vitest";
import { world } from "#server/platform/testing/world.ts";
import { register } from "./register.ts";
import { newcomers, someone } from "./testing/newcomers.ts";

const { visitor } = newcomers(await world());

describe("R004 D13 a password", () => {
  const choosing = (password: string) =>
    register(visitor(), { ...someone(`p${Math.random().toString(36).slice(2)}@maru.test`), password }).then(
      () => null,
      (error) => error.fields?.password ?? error.code,
    );

  test.each([
    "short-A1",
    "Correct horse battery staple 1",
    "Ünïcode-härt-3",
    "비밀번호는-Long-7",
    "Мой-Пароль-Длинный-5",
    `${"Long sentences are welcome, ".repeat(6)}A-1`,
  ])("%s is welcome", async (fits) => {
    expect(await choosing(fits)).toBeNull();
  });

  test.each(["Sh0rt-A", "alllower-1", "ALLUPPER-1", "NoDigits-x", "NoSigns123", "", "한글비밀번호만"])(
    "%s does not meet the rule",
    async (wrong) => {
      expect(await choosing(wrong)).toBe("identity.passwordRule");
    },
  );

  test.each([
    "Password1!",
    "P@ssw0rd123",
    "Qwerty123!",
    "Welcome2026!",
    "Summer#2026",
    "1qaz@WSX",
    "Abcd1234!",
    "Iloveyou1!",
    "!Admin123",
    "Aa1!Aa1!Aa1!",
    "Ｐassword1!",
  ])("%s is known from breaches", async (common) => {
    expect(await choosing(common)).toBe("identity.passwordCommon");
  });

  test("is not the person's own name", async () => {
    const input = { email: "zenobia@maru.test", firstName: "Zenobia", lastName: "Kim", password: "Zenobia-1" };
    await expect(register(visitor(), input)).rejects.toMatchObject({ fields: { password: "identity.passwordPersonal" } });
  });
});

import { expect, test } from "vitest";
import { world } from "#server/platform/testing/world.ts";
import type { Reading } from "./rules.ts";
import { readingHere, setReading } from "./set-reading.ts";
import { signIn } from "./sign-in.ts";

const { ctx, owner, users } = await world();
const right = { email: "shopper@maru.test", password: "Maru-demo-1" };
const easy: Reading = { text: "larger", contrast: "more", theme: "dark", motion: "less" };
const plain: Reading = { text: "normal", contrast: "auto", theme: "auto", motion: "auto" };

const keptFor = async (id: string) => (await owner.user.findUniqueOrThrow({ where: { id } })).reading;

test("R212 a guest's way of reading is kept in the browser, and let go of when it is the usual one again", async () => {
  const guest = ctx.asGuest();
  expect(readingHere(guest)).toEqual(plain);
  await setReading(guest, easy);
  expect(guest.cookies.get("reading")).toBe("larger.contrast.dark.calm");
  expect(readingHere(guest)).toEqual(easy);
  await setReading(guest, plain);
  expect(guest.cookies.get("reading")).toBeUndefined();
});

test("R212 signing in takes along what the browser has, and then brings it to the next browser", async () => {
  const phone = ctx.asGuest();
  await setReading(phone, easy);
  await signIn(phone, right);
  expect(await keptFor(users.shopper)).toBe("larger.contrast.dark.calm");
  const laptop = ctx.asGuest();
  await setReading(laptop, { ...plain, theme: "light" });
  await signIn(laptop, right);
  expect(readingHere(laptop)).toEqual(easy);
});

test("R212 a member's choice is kept with the account", async () => {
  const member = ctx.asShopper();
  await setReading(member, { ...plain, text: "large" });
  expect(await keptFor(users.shopper)).toBe("large");
  await setReading(member, plain);
  expect(await keptFor(users.shopper)).toBe("");
});

test("R212 the database takes words and nothing else", async () => {
  for (const reading of ["<script>", "dark light", "Dark", "a".repeat(30), ".dark", "a.b.c.d.e.f.g"])
    await expect(owner.user.update({ where: { id: users.shopper }, data: { reading } })).rejects.toThrow(/reading_is_words/);
});

import { expect, test } from "vitest";
import { addToCart } from "#server/cart/add-to-cart.ts";
import { confirmRegistration } from "#server/identity/confirm-registration.ts";
import { register } from "#server/identity/register.ts";
import { newcomers, someone } from "#server/identity/testing/newcomers.ts";
import { whoIsIt } from "#server/identity/who-is-it.ts";
import { inParallel } from "#server/platform/testing/in-parallel.ts";
import { buy, shop } from "./testing/shop.ts";

const small = await shop();
const { owner, sandbox, variants } = small;
const { visitor, tokenTo } = newcomers(small);

/** A stranger with something in the cart makes an account from the mailed link and pays; nothing is asked twice. */
async function joinAndBuy(email: string): Promise<string> {
  const browser = visitor();
  await addToCart(browser, { variantId: variants.mugBlue, quantity: 1 });
  await register(browser, someone(email));
  await confirmRegistration(browser, { token: await tokenTo(email) });
  const user = await whoIsIt(browser);
  if (!user) throw new Error(`${email} is not signed in`);
  const answer = await buy({ ...browser, user, actor: `user:${user.id}` });
  if (!("orderNumber" in answer)) throw new Error(`${email} has no order`);
  return answer.orderNumber;
}

test("R020 a hundred strangers sign up, eight at once, and every one of them has a paid order of what was in the cart before", async () => {
  await sandbox.script({ mode: "instant" });
  await owner.$executeRaw`
    insert into stock_movement (variant_id, location_id, delta_on_hand, reason, idempotency_key)
    select variant_id, location_id, 200, 'received', 'strangers' from stock_level where variant_id = ${variants.mugBlue}::uuid limit 1`;
  const emails = Array.from({ length: 100 }, (_, n) => `stranger${n}@maru.test`);
  const ended = await inParallel(
    8,
    emails.map((email) => () => joinAndBuy(email)),
  );
  expect(ended.filter(({ status }) => status === "rejected")).toEqual([]);
  const people = await owner.user.findMany({ where: { email: { in: emails } }, select: { id: true } });
  expect(people).toHaveLength(100);
  const orders = await owner.order.findMany({ where: { userId: { in: people.map(({ id }) => id) } }, select: { userId: true } });
  expect(new Set(orders.map(({ userId }) => userId)).size).toBe(100);
  expect(await owner.orderLine.count({ where: { variantId: variants.mugBlue, order: { userId: { not: null } } } })).toBe(100);
}, 120_000);

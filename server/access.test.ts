import { beforeAll, describe, expect, test } from "vitest";
import { accessTable, type Person, people, unknownId } from "../tests/contracts/access-table.ts";
import { buy, shop } from "./checkout/testing/shop.ts";
import type { Context } from "./platform/context.ts";
import type { RefusalCode } from "./platform/refusal.ts";
import { asRefusal, createCallerFactory } from "./platform/trpc.ts";
import { appRouter } from "./router.ts";

/*
 * Who may ask for what. Every procedure stands here, and a new one fails the first test until it does. A gate is passed where the
 * answer is not a refusal to sign in or a missing right; what a verb then says of the made-up input is not this table's matter.
 */

const { ctx, db, variants, sandbox } = await shop();
const ask = createCallerFactory(appRouter);
const table = accessTable({ variants });

const cast = {
  guest: () => ctx.asGuest(),
  member: () => ctx.asShopper(),
  seller: () => ctx.asSeller("haneul"),
  otherSeller: () => ctx.asSeller("dune"),
  support: () => ctx.asSupport(),
  admin: () => ctx.asAdmin(),
  super: () => ctx.asSuper(),
} satisfies Record<Person, () => Context>;

/** What came of asking: null where the gate was passed. */
async function gateOf(person: Person, path: string, input: unknown): Promise<RefusalCode | null> {
  const [domain = "", name = ""] = path.split(".");
  const asked = cast[person]();
  const procedures = ask(asked) as unknown as Record<string, Record<string, (input?: unknown) => Promise<unknown>>>;
  try {
    const answer = await procedures[domain]?.[name]?.(input);
    if (isStream(answer)) await answer.return?.(undefined);
    return null;
  } catch (error) {
    const refusal = asRefusal((error as { cause?: unknown }).cause);
    if (!refusal) throw error;
    return refusal.code === "identity.signIn" || refusal.code === "identity.forbidden" ? refusal.code : null;
  }
}

function isStream(answer: unknown): answer is AsyncGenerator<unknown, unknown> {
  return typeof answer === "object" && answer !== null && Symbol.asyncIterator in answer;
}

test("every procedure stands in the table, and nothing else", () => {
  expect(Object.keys(table).sort()).toEqual(Object.keys(appRouter._def.procedures).sort());
});

describe("R223 who may ask", () => {
  test.each(Object.entries(table))("%s", async (path, [who, input]) => {
    for (const person of people) {
      const refused = person === "guest" ? "identity.signIn" : "identity.forbidden";
      expect([person, await gateOf(person, path, input)]).toEqual([person, who.includes(person) ? null : refused]);
    }
  });
});

describe("R223 what belongs to somebody else does not exist", () => {
  let number = "";
  let parcels: Record<"seller" | "otherSeller", string>;

  beforeAll(async () => {
    await sandbox.script({ mode: "instant" });
    const answer = await buy(ctx.asShopper(), variants.mugBlue, variants.apron);
    if (!("orderNumber" in answer)) throw new Error("the cast could not buy");
    number = answer.orderNumber;
    const rows = await db.parcel.findMany({ where: { order: { number } }, include: { seller: true } });
    const of = (slug: string) => rows.find(({ seller }) => seller.slug === slug)?.id ?? "";
    parcels = { seller: of("haneul-works"), otherSeller: of("dune-and-thread") };
  });

  test.each([
    ["the buyer's order, asked by a guest", "guest", "orders.byNumber", () => ({ number }), "orders.notFound"],
    ["the buyer's order, asked by another member", "support", "orders.byNumber", () => ({ number }), "orders.notFound"],
    ["the buyer's order, watched by a guest", "guest", "orders.live", () => ({ number }), "orders.notFound"],
    ["another shop's parcel", "seller", "orders.parcel", () => ({ parcelId: parcels.otherSeller }), "orders.parcelNotFound"],
    ["another shop's parcel, shipped", "otherSeller", "orders.ship", () => ship(parcels.seller), "orders.parcelNotFound"],
  ] as const)("%s", async (_, person, path, input, code) => {
    await expect(answerTo(person, path, input())).rejects.toMatchObject({ message: code });
  });

  test("and is answered like what never existed", async () => {
    const refusals = [parcels.otherSeller, unknownId].map((parcelId) =>
      answerTo("seller", "orders.parcel", { parcelId }).catch((error) => [error.message, error.code, error.cause.params]),
    );
    const [foreign, unknown] = await Promise.all(refusals);
    expect(foreign).toEqual(unknown);
  });

  test("while each sees their own", async () => {
    expect(await answerTo("member", "orders.byNumber", { number })).toMatchObject({ number });
    for (const person of ["seller", "otherSeller"] as const) {
      expect(await answerTo(person, "orders.parcel", { parcelId: parcels[person] })).toMatchObject({ id: parcels[person] });
    }
  });
});

const ship = (parcelId: string) => ({ parcelId, carrier: "Post", trackingNumber: "1" });

/** Asks and takes the first of a stream, so that a subscription is refused like a question. */
async function answerTo(person: Person, path: string, input: unknown): Promise<unknown> {
  const [domain = "", name = ""] = path.split(".");
  const procedures = ask(cast[person]()) as unknown as Record<string, Record<string, (input?: unknown) => Promise<unknown>>>;
  const answer = await procedures[domain]?.[name]?.(input);
  if (!isStream(answer)) return answer;
  const first = await answer.next();
  await answer.return?.(undefined);
  return first.value;
}

import { describe, expect, test } from "vitest";
import { barrels, blindSpots, readsEnvironment, tooLong, unbounded, unstyled, vagueNames } from "./code-rules.ts";
import { climbs, foreignWrites, prismaAtDoors, serverOnly } from "./domain-rules.ts";
import { parseSource } from "./source.ts";

/** A rule that finds nothing may be blind: each is shown one file that breaks it, and one beside it that does not. */
const file = (text: string, path = "server/orders/place-order.ts") => parseSource(path, text);

describe("house rules see", () => {
  test("an import that climbs", () => {
    const tiers = [["checkout"], ["orders", "payments"], ["platform"]];
    const imports = (to: string) => climbs([file(`import { x } from "${to}";`)], tiers);
    expect(imports("../platform/money.ts")).toEqual([]);
    expect(imports("./queries.ts")).toEqual([]);
    expect(imports("#server/payments/queries.ts")).toHaveLength(1);
    expect(imports("#server/checkout/pay.ts")).toHaveLength(1);
    expect(imports("#app/page.tsx")).toHaveLength(1);
    expect(climbs([file(`const x = await import("#server/checkout/pay.ts");`)], tiers)).toHaveLength(1);
  });

  test("a write to another domain's table, by Prisma and by SQL", () => {
    const tables = [
      { domain: "orders", model: "order", name: "orders" },
      { domain: "payments", model: "payment", name: "payment" },
    ];
    const writes = (text: string) => foreignWrites([file(text)], tables);
    expect(writes("tx.order.create({}); db.$executeRaw`update orders set state = 1`; db.payment.findMany();")).toEqual([]);
    expect(writes("tx.payment.update({})")).toHaveLength(1);
    expect(writes("db.$executeRaw`\n  insert into payment (id) values (1)`")).toHaveLength(1);
    expect(writes("db.$executeRaw`update payment p set state = 1`")).toHaveLength(1);
    expect(writes("db.$executeRaw`delete from payment where id = 1`")).toHaveLength(1);
    expect(writes("db.$queryRaw`select id from payment for update`")).toEqual([]);
  });

  test("the database at a door", () => {
    expect(prismaAtDoors([file("await database().$queryRaw`select 1`", "app/api/x/route.ts")])).toHaveLength(1);
    expect(prismaAtDoors([file(`import type { Db } from "#server/platform/database.ts";`, "app/x.ts")])).toEqual([]);
  });

  test("what runs on a server only, however deep a rule reaches for it", () => {
    const rules = file(
      `import { a } from "./shapes.ts"; import type { Db } from "../platform/database.ts";`,
      "server/orders/rules.ts",
    );
    const shapes = file(`import { createHash } from "node:crypto";`, "server/orders/shapes.ts");
    expect(serverOnly([rules], [rules, shapes])).toEqual(["server/orders/rules.ts: node:crypto by server/orders/shapes.ts"]);
    expect(serverOnly([rules], [rules])).toEqual([]);
  });

  test("any, non-null and the environment", () => {
    expect(blindSpots([file("const a: any = b!.c;")])).toHaveLength(2);
    expect(blindSpots([file("// any!\nconst many: Many = !b;")])).toEqual([]);
    expect(readsEnvironment([file("const a = process.env.SECRET;")])).toHaveLength(1);
  });

  test("texts and lists without a maximum", () => {
    expect(unbounded([file("z.string(); z.string().min(1); z.array(z.uuid()); z.string().regex(/^a+$/)")])).toHaveLength(4);
    expect(
      unbounded([file("z.string().trim().max(5); z.array(z.uuid()).min(1).max(9); z.string().regex(/^[A-Z]{3}$/)")]),
    ).toEqual([]);
  });

  test("styles that policy or Arabic forbid", () => {
    const page = (attributes: string) => unstyled([file(`const a = <p ${attributes} />;`, "app/a.tsx")]);
    expect(page(`style={{ color: "red" }}`)).toHaveLength(1);
    expect(page(`className="md:ml-2 text-left hover:-mr-4 border-l rounded-tl-lg"`)).toHaveLength(5);
    expect(page(`className="ms-2 text-start pe-4 rtl:left-0 leading-6 mx-auto"`)).toEqual([]);
  });

  test("names that say nothing, barrels, and files that outgrow", () => {
    expect(vagueNames([file("", "server/orders/utils.ts"), file("class OrderService {}")])).toHaveLength(2);
    expect(barrels([file(`export * from "./a.ts";\nexport { b } from "./b.ts";`)])).toHaveLength(1);
    expect(tooLong([file("a;\n".repeat(251)), file("a;\n".repeat(81), "app/x/page.tsx")])).toHaveLength(2);
  });
});

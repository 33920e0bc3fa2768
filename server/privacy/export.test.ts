import { execFileSync } from "node:child_process";
import { inflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { saveFavorite } from "#server/favorites/save-favorite.ts";
import { auditPerson } from "#server/platform/audit.ts";
import type { Fact } from "#server/platform/events.ts";
import { world } from "#server/platform/testing/world.ts";
import { askExport, exportContent, latestExport, sweepExports } from "./ask-export.ts";
import { giveConsent } from "./decide-consent.ts";
import { exportParts } from "./export-parts.ts";
import { makeExport } from "./make-export.ts";

const { ctx, owner, products } = await world();
const me = ctx.asShopper();
const hours = (count: number) => new Date(me.now.getTime() + count * 3_600_000);

/** The files of an archive by name, read by their local heads. */
function unzipped(archive: Uint8Array): Map<string, string> {
  const [bytes, files] = [Buffer.from(archive), new Map<string, string>()];
  for (let at = 0; bytes.readUInt32LE(at) === 0x04034b50; ) {
    const [size, nameSize] = [bytes.readUInt32LE(at + 18), bytes.readUInt16LE(at + 26)];
    const start = at + 30 + nameSize;
    files.set(bytes.toString("utf8", at + 30, start), inflateRawSync(bytes.subarray(start, start + size)).toString("utf8"));
    at = start + size;
  }
  return files;
}

describe("R215 a copy of one's data", () => {
  test("is one for a day, also for four presses at once, and made once", async () => {
    const asked = await Promise.all([1, 2, 3, 4].map(() => askExport(me)));
    expect(new Set(asked.map(({ id }) => id)).size).toBe(1);
    expect(await owner.outboxEvent.count({ where: { topic: "privacy.export.asked" } })).toBe(1);
    expect(await latestExport(me)).toMatchObject({ id: asked[0]?.id, isReady: false });
    expect((await askExport({ ...me, now: hours(23) })).id).toBe(asked[0]?.id);
    expect((await askExport({ ...me, now: hours(25) })).id).not.toBe(asked[0]?.id);
    await owner.dataExport.deleteMany({ where: { askedAt: { gt: me.now } } });
  });

  test("holds what is kept, as JSON and CSV, and says by mail where it is", async () => {
    await saveFavorite(me, { productId: products.mug });
    await giveConsent(me, { purpose: "marketing", version: 1 });
    await auditPerson(me, me.user.id, "identity.changeName", { firstName: "=Old" }, { firstName: "New" });
    const { id } = await askExport(me);
    const fact = { payload: { exportId: id } } as Fact<"privacy.export.asked">;
    await makeExport(ctx.asGuest(), fact);
    await makeExport(ctx.asGuest(), fact);
    expect(await owner.mail.count({ where: { kind: "dataExport", recipient: me.user.email } })).toBe(1);
    const files = unzipped(await exportContent(me, id));
    const read = (name: string) => JSON.parse(files.get(`${name}.json`) ?? "null");
    expect(read("profile")).toMatchObject([{ email: me.user.email }]);
    expect(read("favourites")).toMatchObject([{ slug: "blue-mug" }]);
    expect(read("consents")).toMatchObject([{ purpose: "marketing", is_given: true }]);
    expect(read("audit_log")).toMatchObject([{ by: "you", before: { firstName: "=Old" }, after: { firstName: "New" } }]);
    expect(files.get("profile.csv")).toMatch(/^\ufeffemail,first_name/);
    expect(read("orders")).toEqual([]);
    expect([...files.values()].join()).not.toMatch(/argon2|refresh_hash/);
  });

  test("is an archive that others open", async () => {
    const { id } = await askExport(me);
    const script = "import sys,io,zipfile; print(zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read())).testzip())";
    const python = ["/usr/bin/python3", "/usr/local/bin/python3"].find((path) => {
      try {
        return execFileSync(path, ["--version"]).length > 0;
      } catch {
        return false;
      }
    });
    const archive = Buffer.from(await exportContent(me, id));
    expect(archive.readUInt32LE(archive.length - 22)).toBe(0x06054b50);
    if (python) expect(execFileSync(python, ["-c", script], { input: archive }).toString().trim()).toBe("None");
  });

  test("leaves out no table in which people are named", async () => {
    const named = await owner.$queryRaw<{ name: string }[]>`
      select distinct table_name as name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
      where table_schema = 'public' and table_type = 'BASE TABLE' and column_name in ('user_id', 'owner_id') order by 1`;
    const sql = Object.values(exportParts)
      .map((part) => part(me.user.id).sql)
      .join();
    // Links of mails are good for hours, and the copies themselves are what is asked for.
    const passing = ["data_export", "mail_link"];
    expect(named.map(({ name }) => name).filter((name) => !passing.includes(name) && !sql.includes(` ${name} `))).toEqual([]);
  });

  test("is nobody else's, and goes after a week", async () => {
    const { id } = await askExport(me);
    const nothing = { code: "privacy.exportNotFound" };
    await expect(exportContent(ctx.asAdmin(), id)).rejects.toMatchObject(nothing);
    await expect(exportContent({ ...me, now: hours(7 * 24 + 1) }, id)).rejects.toMatchObject(nothing);
    expect(await sweepExports({ ...me, now: hours(7 * 24 + 1) })).toBe(1);
    await expect(exportContent(me, id)).rejects.toMatchObject(nothing);
  });
});

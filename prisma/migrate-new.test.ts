import { expect, test } from "vitest";
import { readSchema } from "./engine.ts";
import { lastSnapshot, schemaDifference } from "./migrate-new.ts";

const withoutComments = (sql: string) => sql.replace(/^--.*$/gm, "").trim();

test("the migrations lead to exactly the schema of now: nobody forgot to write one", async () => {
  expect(withoutComments(await schemaDifference(await lastSnapshot(), await readSchema()))).toBe("");
});

test("a change of the schema becomes SQL, without a database", async () => {
  const before = 'datasource db {\n  provider = "postgresql"\n}\n\nmodel Gift {\n  id Int @id\n}\n';
  const now = before.replace("id Int @id", "id Int @id\n  words String?");
  expect(withoutComments(await schemaDifference(before, now))).toBe('ALTER TABLE "Gift" ADD COLUMN     "words" TEXT;');
});

/**
 * Prisma's own schema engine as WebAssembly. Prisma's command line would download a native one; this one comes from
 * the package registry like everything else, writes the same SQL and keeps the same `_prisma_migrations` history, so
 * `prisma migrate deploy` on a connected machine agrees with it.
 */
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as binding from "@prisma/schema-engine-wasm/schema_engine_bg";

const SCHEMA_DIR = new URL("./schema/", import.meta.url);
export const MIGRATIONS_DIR = new URL("./migrations/", import.meta.url);
export const SNAPSHOT = "schema.snapshot.prisma";
/** Nothing in our databases is managed by somebody else, so the engine looks at everything. */
export const NO_FILTER: binding.SchemaFilter = { externalTables: [], externalEnums: [] };

/** The glue that wasm-bindgen generates but leaves out of its types. */
type Glue = { __wbg_set_wasm(exports: WebAssembly.Exports): void };
type EngineExports = WebAssembly.Exports & { __wbindgen_start(): void };

let loading: Promise<void> | undefined;

/** Importing a `.wasm` directly is still experimental in Node 24 and warns, so the module is instantiated by hand. */
async function loadEngine(): Promise<void> {
  const wasm = await readFile(fileURLToPath(import.meta.resolve("@prisma/schema-engine-wasm")).replace(/\.js$/, "_bg.wasm"));
  const imports = { "./schema_engine_bg.js": binding as unknown as WebAssembly.ModuleImports };
  const { instance } = await WebAssembly.instantiate(wasm, imports);
  (binding as unknown as Glue).__wbg_set_wasm(instance.exports);
  (instance.exports as EngineExports).__wbindgen_start();
}

/** Opens the engine on what `adapter` reaches; the caller frees it. */
export async function openEngine(adapter: SqlMigrationAwareDriverAdapterFactory): Promise<binding.SchemaEngine> {
  loading ??= loadEngine();
  await loading;
  const datamodels: [string, string][] = [["schema.prisma", await readSchema()]];
  return binding.SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(adapter));
}

/** All of prisma/schema/*.prisma as one text, in the order of their names: what a migration's snapshot keeps. */
export async function readSchema(): Promise<string> {
  const names = (await readdir(SCHEMA_DIR)).filter((name) => name.endsWith(".prisma")).sort();
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, SCHEMA_DIR), "utf8")));
  return `${texts.map((text) => text.trim()).join("\n\n")}\n`;
}

/** Names of the migrations, oldest first (each name begins with its moment). */
export async function migrationNames(): Promise<string[]> {
  const entries = await readdir(MIGRATIONS_DIR, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
}

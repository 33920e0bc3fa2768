import { randomUUID } from "node:crypto";
import { access, mkdir, open, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { env } from "./env.ts";
import { once } from "./once.ts";

/** Files by key (`pictures/<id>-320.webp`). On local disk here; an object store would say the same three words. */
export interface Storage {
  /** The content, or null where there is none. */
  read(key: string): Promise<Buffer | null>;
  /** Readers see the old content or the new, never half of it. */
  write(key: string, content: Uint8Array): Promise<void>;
  exists(key: string): Promise<boolean>;
  /**
   * Holds `key` for one maker among all processes until the answer is called; null while another holds it. A holder that died is
   * forgotten after half a minute, so what is made under a claim must bear being made twice.
   */
  claim(key: string): Promise<(() => Promise<void>) | null>;
}

const claimMs = 30_000;

export function storage(): Storage {
  return once("storage", () => diskStorage(env().STORAGE_DIR));
}

export function diskStorage(root: string): Storage {
  const fileOf = (key: string) => join(resolve(root), safe(key));
  return {
    read: (key) => readFile(fileOf(key)).catch(nullWhereMissing),
    exists: (key) => access(fileOf(key)).then(() => true, isMissing),
    async write(key, content) {
      const file = fileOf(key);
      const draft = `${file}.${randomUUID()}.part`;
      await mkdir(dirname(file), { recursive: true });
      try {
        await writeFile(draft, content);
        await rename(draft, file);
      } catch (error) {
        await rm(draft, { force: true });
        throw error;
      }
    },
    async claim(key) {
      const file = `${fileOf(key)}.claim`;
      await mkdir(dirname(file), { recursive: true });
      if (await created(file)) return () => rm(file, { force: true });
      if (await isAbandoned(file)) await rm(file, { force: true });
      return null;
    },
  };
}

/** Only one of all who try at once makes the file. */
async function created(file: string): Promise<boolean> {
  try {
    await (await open(file, "wx")).close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

async function isAbandoned(file: string): Promise<boolean> {
  const found = await stat(file).catch(nullWhereMissing);
  return found !== null && Date.now() - found.mtimeMs > claimMs;
}

/** Keys come from addresses: nothing but plain names, so that no key leads out of the root. */
function safe(key: string): string {
  if (key.length > 200 || !/^[a-z0-9][a-z0-9._-]*(?:\/[a-z0-9][a-z0-9._-]*)*$/i.test(key))
    throw new RangeError("not a storage key");
  return key;
}

function nullWhereMissing(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}

function isMissing(error: NodeJS.ErrnoException): false {
  nullWhereMissing(error);
  return false;
}

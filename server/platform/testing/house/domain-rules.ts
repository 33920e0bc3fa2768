import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Findings } from "./code-rules.ts";
import { type Source, textsOf } from "./source.ts";

/** `orders` for server/orders/…, `platform` for server/platform/…, null for what lies elsewhere. */
export function domainOf(path: string): string | null {
  return /^server\/([a-z-]+)\//.exec(path)?.[1] ?? null;
}

/**
 * Who imports what lies on its own tier or above; the top tier comes first. Files beside the domains may import all, and the
 * forms of a domain (`actions.ts`) ask through the app's door.
 */
export function climbs(sources: readonly Source[], tiers: readonly (readonly string[])[]): Findings {
  const tierOf = (domain: string) => tiers.findIndex((tier) => tier.includes(domain));
  return sources.flatMap(({ path, imports }) => {
    const from = domainOf(path);
    if (!from) return [];
    return imports.flatMap(({ to, isOurs }) => {
      if (!isOurs || to.startsWith("messages/")) return [];
      const target = domainOf(to);
      if (target === from) return [];
      if (target && tierOf(target) > tierOf(from)) return [];
      if (path.endsWith("/actions.ts") && to.startsWith("app/_trpc/")) return [];
      return [`${path}: ${from} imports ${to}`];
    });
  });
}

interface Table {
  domain: string;
  /** As Prisma's client calls it. */
  model: string;
  /** As SQL calls it. */
  name: string;
}

/** Which domain a table belongs to: the Prisma file it stands in. */
export function readTables(): Table[] {
  return globSync("prisma/schema/*.prisma").flatMap((file) => {
    const models = readFileSync(file, "utf8").matchAll(/^model (\w+) \{([\s\S]*?)^\}/gm);
    return Array.from(models, ([, model = "", body = ""]) => ({
      domain: basename(file, ".prisma"),
      model: model[0]?.toLowerCase() + model.slice(1),
      name: /@@map\("(\w+)"\)/.exec(body)?.[1] ?? model,
    }));
  });
}

const writtenByPrisma =
  /\.(\w+)\s*\.(?:create|createMany|createManyAndReturn|update|updateMany|updateManyAndReturn|upsert|delete|deleteMany)\(/g;
const writtenBySql =
  /\b(?:insert\s+into|delete\s+from|update(?=\s+(?:only\s+)?"?\w+"?\s+(?:(?:as\s+)?\w+\s+)?set\b))\s+(?:only\s+)?"?(\w+)/gi;

/** Writes to the table of another domain; it should be asked through a verb of its own. */
export function foreignWrites(sources: readonly Source[], tables: readonly Table[]): Findings {
  return sources.flatMap((source) => {
    const domain = domainOf(source.path);
    const models = [...source.text.matchAll(writtenByPrisma)].flatMap(([, model]) =>
      tables.filter((table) => table.model === model),
    );
    const sql = [...textsOf(source)].flatMap((text) => [...text.matchAll(writtenBySql)]);
    const named = sql.flatMap(([, name]) => tables.filter((table) => table.name === name?.toLowerCase()));
    return [...models, ...named].filter((table) => table.domain !== domain).map(({ name }) => `${source.path}: writes ${name}`);
  });
}

/** Doors hand on; they do not ask the database. */
export function prismaAtDoors(sources: readonly Source[]): Findings {
  return sources.flatMap(({ path, text, imports }) => {
    const reached = imports
      .filter(({ to, isTypeOnly }) => !isTypeOnly && /^@prisma\/|generated\/prisma/.test(to))
      .map(({ to }) => to);
    const asked = text.match(/\$(?:query|execute)Raw\w*|\$transaction/g) ?? [];
    return [...reached, ...asked].map((what) => `${path}: ${what}`);
  });
}

/** What runs in a browser too must not reach, through whatever it imports, what runs on a server only. */
export function serverOnly(entries: readonly Source[], sources: readonly Source[]): Findings {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  return entries.flatMap((entry) => {
    const seen = new Set<string>();
    const queue = [entry];
    const findings: Findings = [];
    for (let source = queue.pop(); source; source = queue.pop()) {
      for (const { to, isOurs, isTypeOnly } of source.imports) {
        if (isTypeOnly || seen.has(to)) continue;
        seen.add(to);
        const next = isOurs ? byPath.get(to) : undefined;
        if (next) queue.push(next);
        if (!isOurs && !/^(zod|superjson)(\/|$)/.test(to)) findings.push(`${entry.path}: ${to} by ${source.path}`);
      }
    }
    return findings;
  });
}

import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { type Benchmark, type Figure, megabytes } from "./figure.ts";
import type { Instance } from "./instance.ts";
import { load } from "./load.ts";

const megabyte = 1024 * 1024;
const idleSeconds = 60;

/** N8: what the web process holds, idle and after a minute of pages. Begins with a fresh process: measure it first. */
export function size({ origin, owner, pidOf }: Instance): Benchmark {
  return {
    conditions: `Resident memory of the web process (VmRSS), ${idleSeconds} s after its start and again after ${idleSeconds} s of 16 connections that ask for 20 pages in turn.`,
    async measure() {
      await wait(idleSeconds * 1000);
      const idle = residentBytes(pidOf("web"));
      const { rows } = await owner.query("select slug from product where state = 'live' order by popularity desc, id limit 19");
      const addresses = ["/", ...rows.map(({ slug }) => `/p/${slug}`)];
      for (const address of addresses) await load({ url: origin + address }, 16, idleSeconds / addresses.length);
      return [figure("60 s after start", idle, 350), figure("after 60 s of pages", residentBytes(pidOf("web")), 700)];
    },
  };
}

function figure(when: string, bytes: number, most: number): Figure {
  return {
    number: "N8",
    what: `web process ${when}`,
    measured: megabytes(bytes),
    target: `<= ${most} MB`,
    baseline: "none (absolute)",
    isMet: bytes <= most * megabyte,
  };
}

function residentBytes(pid: number): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  if (!kilobytes) throw new Error(`process ${pid} does not say how large it is`);
  return Number(kilobytes) * 1024;
}

import { spawnSync } from "node:child_process";
import { needFile, ROOT } from "../../bin/steps/paths.mjs";
import { type Benchmark, median, seconds } from "./figure.ts";

const mostSeconds = 90;

/** N9: a production build with its caches warm. */
export function build(): Benchmark {
  return {
    conditions: "`next build` three times after one to warm the caches, with nothing else of ours running.",
    async measure() {
      buildOnce();
      const took = median([buildOnce(), buildOnce(), buildOnce()]);
      return [
        {
          number: "N9",
          what: "npm run build, warm",
          measured: seconds(took),
          target: `<= ${mostSeconds} s`,
          baseline: "none (absolute)",
          isMet: took <= mostSeconds,
        },
      ];
    },
  };
}

function buildOnce(): number {
  const began = performance.now();
  const env = { ...process.env, NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1" };
  const { status, stderr } = spawnSync(process.execPath, [needFile("node_modules/next/dist/bin/next"), "build"], {
    cwd: ROOT,
    env,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`the build failed:\n${stderr.slice(-2000)}`);
  return (performance.now() - began) / 1000;
}

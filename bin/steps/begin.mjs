import { followParent } from "./follow-parent.mjs";
import { install } from "./install.mjs";
import { handOver, isHandedOver } from "./runtime.mjs";
import { bold, say, step } from "./terminal.mjs";

/** What every command does first: brings the packages, and goes on in the pinned Node. */
export async function begin(title) {
  if (process.env.npm_lifecycle_event) followParent();
  if (!isHandedOver()) {
    say(`\n  ${bold(title)}\n`);
    await step("Packages", install);
  }
  await handOver();
}

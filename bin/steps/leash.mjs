/**
 * Loaded first (`--import`) into every Node process that a supervisor starts. A supervisor that was killed outright stops
 * nobody any more, so then its processes stop themselves, with everything in their group: `node --watch` runs ours as a child.
 */
import { whenGone } from "./follow-parent.mjs";

const GRACE_MS = 8000;
const OWN_GROUP = 0;
const supervisor = Number(process.env.MARU_SUPERVISOR);

function isThere() {
  try {
    return process.kill(supervisor, 0);
  } catch {
    return false;
  }
}

if (supervisor > 1) {
  whenGone(isThere, () => {
    setTimeout(() => process.kill(OWN_GROUP, "SIGKILL"), GRACE_MS).unref();
    process.kill(OWN_GROUP, "SIGTERM");
  });
}

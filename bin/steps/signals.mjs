import { dim, say } from "./terminal.mjs";

const LOOK_MS = 500;

/**
 * npm runs a script inside a shell; a kill reaches npm and that shell and leaves us behind. So a command that npm started
 * stops itself when its parent is gone.
 */
export function followParent() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, "SIGTERM");
  }, LOOK_MS);
  timer.unref();
}

/** A second Ctrl-C within one stop is somebody who does not want to wait. */
export function onStopSignal(supervisor, { after = () => {}, exitCode = 0 } = {}) {
  let stops = 0;
  const stop = async () => {
    stops += 1;
    if (stops === 1) say(dim("\n  Stopping …"));
    await supervisor.stopAll({ isUrgent: stops > 1 });
    after();
    say(dim("  Stopped."));
    process.exit(exitCode);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
}

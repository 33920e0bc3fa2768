const LOOK_MS = 500;

/**
 * Calls `stop` when whoever started this process is gone. npm runs a script inside a shell: a kill reaches npm and that
 * shell, and would leave us behind.
 */
export function followParent(stop = () => process.kill(process.pid, "SIGTERM")) {
  const parent = process.ppid;
  whenGone(() => process.ppid === parent, stop);
}

/** Calls `stop` once `isThere` says no; does not keep the process alive for it. */
export function whenGone(isThere, stop) {
  const timer = setInterval(() => {
    if (isThere()) return;
    clearInterval(timer);
    stop();
  }, LOOK_MS);
  timer.unref();
}

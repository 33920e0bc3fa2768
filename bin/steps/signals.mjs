import { dim, say } from "./terminal.mjs";

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

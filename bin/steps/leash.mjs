/**
 * Loaded first (`--import`) into every Node process that a supervisor starts. The channel to the supervisor breaks when
 * that one is killed outright; then nobody would ever stop this process, so it stops itself.
 */
const GRACE_MS = 5000;

if (process.channel) {
  process.once("disconnect", () => {
    setTimeout(() => process.exit(1), GRACE_MS).unref();
    process.kill(process.pid, "SIGTERM");
  });
  // A listener would keep the process alive although it has nothing else to do.
  process.channel.unref();
}

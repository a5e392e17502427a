/**
 * Loaded before a service that the start program runs. When that program is gone, however it went, the service leaves
 * too: first as if it had been asked to, after some seconds in any case.
 */
const patience = 8_000;

process.once('disconnect', () => {
  setTimeout(() => process.exit(1), patience).unref();
  process.kill(process.pid, 'SIGTERM');
});
process.channel?.unref();

/**
 * Loaded into a server before its own program (`--expose-gc --import`): tells its starter, when asked, how many bytes are
 * on its heap once everything that is not needed has been thrown away.
 */
process.on('message', () => {
  for (let n = 0; n < 4; n++) globalThis.gc?.();
  process.send?.(process.memoryUsage().heapUsed);
});
process.channel?.unref();

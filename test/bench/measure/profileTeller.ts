import { Session } from 'node:inspector/promises';

/**
 * Loaded into a server before its own program (`--import`): profiles its processor from when its starter says so until it is
 * asked for what was found, so that neither the start nor the warming is in it.
 */
const session = new Session();
process.on('message', async (said) => {
  if (said === 'profile') {
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.start');
    process.send?.(null);
  } else if (said === 'enough') {
    const { profile } = await session.post('Profiler.stop');
    process.send?.(profile);
  }
});
process.channel?.unref();

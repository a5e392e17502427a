import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { repository, within } from '../paths.js';
import { Refusal } from '../refusal.js';

/**
 * Builds what is not built yet (services and console) while the database is being prepared: on two cores the first start
 * is a third shorter for it. Its words are shown only if it fails. Ends early when `given` ends.
 */
export function buildRest(given: AbortSignal): Promise<void> {
  const turbo = createRequire(within('package.json')).resolve('turbo/bin/turbo');
  const child = spawn(process.execPath, [turbo, 'run', 'build', '--output-logs=errors-only'], {
    cwd: repository,
    stdio: ['ignore', 'pipe', 'pipe'],
    signal: given,
    killSignal: 'SIGTERM',
  });
  let words = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      words += chunk;
    });
  const built = new Promise<void>((done, failed) => {
    child.once('error', failed);
    child.once('close', (code) => (code === 0 ? done() : failed(new Refusal(`組み立てに失敗しました。\n${words}`))));
  });
  built.catch(() => undefined); // heard when it is waited for
  return built;
}

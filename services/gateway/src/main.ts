import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';

/**
 * The program. A build gathers its two thousand modules in a few files (`gather.mjs`) and keeps what V8 makes of them, so
 * that it starts in a third of the time and with two thirds of the memory; from source it runs as it is written.
 */
const gathered = new URL('program.js', import.meta.url);
if (existsSync(gathered)) {
  enableCompileCache(new URL('.compiled', import.meta.url).pathname);
  await import(gathered.href);
} else {
  await import('./serve.js');
}

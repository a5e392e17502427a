import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { inTurn } from './inTurn.js';

const unpacker = fileURLToPath(new URL('./unpackChromium.mjs', import.meta.url));

/** Not the arguments that the package recommends: with them all pages are one process, cookies leak, and other origins may be read. */
const args = ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none', '--disable-background-networking', '--no-first-run'];

/** Where the browser of this run lies, unpacked by the first worker that needs it. The end of the run removes it. */
const unpacked = (): Promise<string> =>
  inTurn('chromium', async () => {
    const folder = path.join(process.env.TEST_RUN_FOLDER as string, 'chromium');
    if (existsSync(folder)) return folder;
    mkdirSync(folder);
    try {
      await promisify(execFile)(process.execPath, [unpacker], {
        env: { PATH: process.env.PATH, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
      });
    } catch (error) {
      rmSync(folder, { recursive: true });
      throw error;
    }
    return folder;
  });

/**
 * A Chromium without a window, from an npm package that brings its libraries (Linux on x64). Elsewhere CHROME_PATH names
 * the browser of the machine.
 */
export async function launchChromium(): Promise<Browser> {
  if (process.env.CHROME_PATH) return chromium.launch({ executablePath: process.env.CHROME_PATH, args });
  const folder = await unpacked();
  return chromium.launch({
    executablePath: path.join(folder, 'chromium'),
    args,
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      FONTCONFIG_PATH: path.join(folder, 'fonts'),
      LD_LIBRARY_PATH: path.join(folder, 'al2023/lib'),
    },
  });
}

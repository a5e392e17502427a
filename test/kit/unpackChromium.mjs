import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import chromium from '@sparticuz/chromium';

/**
 * Unpacks the browser that is tested with, its libraries and its font into the temporary folder, which the caller has
 * chosen (TMPDIR). With AWS_EXECUTION_ENV set it brings the libraries too, so that a bare machine needs nothing more.
 */
await chromium.executablePath();
const fonts = path.join(tmpdir(), 'fonts', 'fonts.conf');
writeFileSync(fonts, readFileSync(fonts, 'utf8').replaceAll('/tmp/', `${tmpdir()}/`));

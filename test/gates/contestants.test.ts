import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';
import { scratchFolder } from '../kit/scratchFolder.js';

const program = path.join(import.meta.dirname, '../bench/main.ts');

it('The benchmark compares like with like: all who are measured answer every question alike, field by field', async () => {
  const env = { ...process.env, TMPDIR: scratchFolder('bench') };
  const options = ['--disable-warning=ExperimentalWarning', program, '--compare', '--rows', '4000'];
  const { stderr } = await promisify(execFile)(process.execPath, options, { env });
  expect(stderr).toContain('All answer alike');
});

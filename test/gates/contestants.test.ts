import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';
import { scratchFolder } from '../kit/scratchFolder.js';

const program = path.join(import.meta.dirname, '../bench/main.ts');

it('The benchmark compares like with like: all answer every question alike, and what is written by hand costs PostgreSQL no more than ours', async () => {
  const env = { ...process.env, TMPDIR: scratchFolder('bench') };
  const options = ['--disable-warning=ExperimentalWarning', program, '--compare', '--rows', '4000'];
  const { stderr } = await promisify(execFile)(process.execPath, options, { env });
  expect(stderr).toContain('All answer alike');
  expect(stderr).toContain('What is written by hand costs PostgreSQL no more than the product does.');
});

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import { Dice, seedOfRun } from '../access/world/dice.js';
import type { Fault } from './Fault.js';
import { faults } from './faults.js';
import { foundBy } from './foundBy.js';

const proving = process.env.PROVE === '1';
const seed = seedOfRun();
const inNormalRun = 6;
/** All suites over one fault, one after the other, on a machine that does other work beside. */
const longest = 1_200_000;
const house = fileURLToPath(new URL('../..', import.meta.url));
const plant = fileURLToPath(new URL('plant.mjs', import.meta.url));
const probe = fileURLToPath(new URL('probe.ts', import.meta.url));

interface Outcome {
  found: { suite: string; words: string } | null;
  planted: boolean;
  /** Suites that could not run over it. */
  brokeOff: string[];
}

/** The suites over one fault, in a process of its own; over the house as it stands where there is none. */
async function tryOut(fault: Fault | null): Promise<Outcome> {
  const env = {
    ...process.env,
    FAULT_SEED: String(seed),
    ...(fault && foundBy[fault.name] && { FAULT_FIRST: foundBy[fault.name] }),
    ...(fault?.sql && { FAULT_SQL: fault.sql }),
    ...(fault?.source && { FAULT_SOURCE: JSON.stringify(fault.source) }),
  };
  const child = spawn(process.execPath, ['--max-semi-space-size=64', '--disable-warning=ExperimentalWarning', '--import', plant, probe], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, complaint] = ['', ''];
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (complaint += chunk));
  await new Promise((ended) => child.once('close', ended));
  const last = out.trim().split('\n').at(-1) ?? '';
  if (!last.startsWith('{')) throw new Error(`The probe did not come to an end: ${complaint.slice(0, 2000)}`);
  return JSON.parse(last);
}

const dice = new Dice(seed);
const chosen = proving ? faults : [...faults].sort(() => dice.next() - 0.5).slice(0, inNormalRun);
const told: string[] = [];
/** At once where all are tried: a run of an hour that is ended early has said by then what it saw. */
const tell = (line: string): void => {
  told.push(line);
  if (proving) process.stderr.write(`  ${line}\n`);
};
afterAll(() => {
  process.stderr.write(
    `\nTEETH seed ${seed}: ${told.length} of ${faults.length} planted faults\n${told.map((line) => `  ${line}\n`).join('')}`,
  );
});

describe('A planted fault', () => {
  it('is one of at least sixty, each with a name of its own', () => {
    expect(faults.length).toBeGreaterThanOrEqual(60);
    expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
  });

  it('fits what stands there today, once and no oftener', () => {
    const strayed = faults.filter(
      ({ source }) => source && readFileSync(path.join(house, source.file), 'utf8').split(source.find).length !== 2,
    );
    expect(strayed.map(({ name }) => name)).toEqual([]);
  });

  it('is named rightly where it is said who found it', () => {
    expect(Object.keys(foundBy).filter((named) => !faults.some(({ name }) => name === named))).toEqual([]);
  });

  // In the normal run the files under access/ say so: they try the same suites over the house as it stands.
  if (proving) {
    it(
      'is not imagined: in the house as it stands nothing is found',
      async () => {
        expect(await tryOut(null)).toEqual({ found: null, planted: true, brokeOff: [] });
      },
      longest,
    );
  }

  // Each is tried in a process of its own: where all of them are, as many at once as the configuration allows.
  (proving ? it.concurrent : it).each(chosen)(
    'is found: $name',
    async (fault) => {
      const begun = Date.now();
      const { found, planted, brokeOff } = await tryOut(fault);
      const by = found ? `${found.suite}: ${found.words.slice(0, 140)}` : ['NOT FOUND', ...brokeOff].join('; ');
      tell(`${fault.name} (${Math.round((Date.now() - begun) / 1000)} s): ${by}`);
      expect({ planted, found: found !== null }).toEqual({ planted: true, found: true });
    },
    longest,
  );
});

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { start } from '../contestants/contestant.ts';
import type { Ground } from '../database.ts';
import { askOnce, requestBytes } from '../http.ts';
import type { Ask, Operation, Way } from '../operations/operation.ts';
import { measure } from './rounds.ts';
import { knowAll } from './warm.ts';

/** A part of the processor time of our server, between 0 and 1. */
export interface Share {
  owner: string;
  share: number;
}

interface Frame {
  url: string;
  functionName: string;
  lineNumber: number;
  columnNumber: number;
}
interface CpuProfile {
  nodes: { id: number; callFrame: Frame }[];
  samples: number[];
  timeDeltas: number[];
}

const maps = new Map<string, SourceMap | null>();

/** The program is gathered in a few files; their maps say whose each line was. */
function mapOf(url: string): SourceMap | null {
  if (!maps.has(url)) {
    try {
      maps.set(url, new SourceMap(JSON.parse(readFileSync(`${fileURLToPath(url)}.map`, 'utf8'))));
    } catch {
      maps.set(url, null);
    }
  }
  return maps.get(url) ?? null;
}

const insideV8 = new Map([
  ['(garbage collector)', 'garbage collection'],
  ['(program)', 'the kernel and native code'],
]);

/** Whose code a frame is: a package, one of ours, Node itself, or the machine below it. */
function ownerOf({ url, functionName, lineNumber, columnNumber }: Frame): string | null {
  if (functionName === '(idle)' || functionName === '(root)') return null;
  const inside = insideV8.get(functionName);
  if (inside) return inside;
  if (!url.startsWith('file:')) return 'Node';
  const found = mapOf(url)?.findEntry(lineNumber, columnNumber);
  // Between two statements the map is silent.
  const source = (found && 'originalSource' in found && found.originalSource) || url;
  const foreign = [...source.matchAll(/node_modules\/((?:@[^/]+\/)?[^/.][^/]*)/g)].at(-1)?.[1];
  return foreign ?? `our ${/packages\/([a-z]+)\//.exec(source)?.[1] ?? 'gateway'}`;
}

/** Microseconds by owner. */
function timesOf({ nodes, samples, timeDeltas }: CpuProfile): Map<string, number> {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const times = new Map<string, number>();
  samples.forEach((id, at) => {
    const owner = ownerOf(frames.get(id) as Frame);
    if (owner) times.set(owner, (times.get(owner) ?? 0) + Math.max(0, timeDeltas[at] as number));
  });
  return times;
}

/** Who has how much of it, the most first. */
function sharesOf(profile: CpuProfile): Share[] {
  const times = timesOf(profile);
  const whole = [...times.values()].reduce((sum, time) => sum + time, 0);
  return [...times].map(([owner, time]) => ({ owner, share: time / whole })).sort((a, b) => b.share - a.share);
}

/** Where our server spends its processor time until its first answer. */
export async function profileStart(ground: Ground, first: Ask): Promise<Share[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tsunagi-bench-profile-'));
  try {
    const running = await start('tsunagi', ground.gatewayUrl, ['--cpu-prof', `--cpu-prof-dir=${folder}`]);
    await askOnce(running.port, requestBytes(first));
    await running.stop();
    const [file] = readdirSync(folder);
    return sharesOf(JSON.parse(readFileSync(path.join(folder, file as string), 'utf8')) as CpuProfile);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const teller = fileURLToPath(new URL('profileTeller.ts', import.meta.url));
/** Everybody who asks is among so many requests. */
const many = 400;

/** Where it spends it while an operation is asked for some seconds: whoever asks is known by then, and what is prepared once is prepared. */
export async function profile(ground: Ground, operation: Operation, first: Ask): Promise<Share[]> {
  const way = operation.ways.tsunagi as Way;
  const running = await start('tsunagi', ground.gatewayUrl, ['--import', teller]);
  const told = (word: string): Promise<unknown> =>
    new Promise((answer) => {
      running.process.once('message', answer);
      running.process.send(word);
    });
  try {
    await knowAll(
      running.port,
      first,
      Array.from({ length: many }, (_, n) => way.ask(n)),
    );
    if (!operation.once) await measure(operation, way, running, ground, 2);
    await told('profile');
    await measure(operation, way, running, ground, 4);
    return sharesOf((await told('enough')) as CpuProfile);
  } finally {
    await running.stop();
  }
}

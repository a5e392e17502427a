/**
 * Checks an exported access log, offline and with nothing but Node: `node verify.js export.jsonl [--heads kept.jsonl]`.
 * It is written apart from the program that seals, and shares no line of code with it: two who agree by accident are rare.
 * A chain that its holder has rewritten and signed anew is found by the heads that others kept, and only by them.
 */
import { createHash, createPublicKey, verify as verifySignature } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { pathToFileURL } from 'node:url';

type Entry = Record<string, string | number | null> & { kind: string };

export interface Verdict {
  sound: boolean;
  /** What is wrong, the first thing only: behind it nothing can be relied on. */
  fault: string | null;
  seals: number;
  sealed: number;
  /** Lines that no seal covers yet: a few seconds' worth. */
  unsealed: number;
  /** For which organisation it was written; null where nothing may be covered. */
  tenant: string | null;
  /** Lines of which only the hash is there, for they are not that organisation's business. */
  covered: number;
  publicKey: string;
  /** How many kept heads were found in their places. */
  headsFound: number;
}

const columns =
  'written_in log_id at owner_tenant_id actor_tenant_id actor_staff_id actor_label action operation purpose person_id subject_kind field_group basis request_id'.split(
    ' ',
  );
const nothing = '0'.repeat(64);
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

class Fault extends Error {}
function must(holds: unknown, fault: string): asserts holds {
  if (!holds) throw new Fault(fault);
}

const spki = Buffer.from('302a300506032b6570032100', 'hex');
const signed = (publicKey: unknown, text: string, signature: unknown): boolean => {
  const key = createPublicKey({ key: Buffer.concat([spki, Buffer.from(String(publicKey), 'base64')]), format: 'der', type: 'spki' });
  return verifySignature(null, Buffer.from(text), key, Buffer.from(String(signature), 'base64'));
};

/** A text as one finds it: whole, or in pieces that end anywhere, of which only one is held at a time. */
type Pieces = string | Iterable<string>;

const longestLine = 100_000;

/** The lines of a text of any length: a log of years is longer than any one string may be. */
function* linesIn(pieces: Pieces, what: string): Generator<string> {
  let rest = '';
  let read = 0;
  for (const piece of typeof pieces === 'string' ? [pieces] : pieces) {
    rest += piece;
    let from = 0;
    for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n', from)) {
      yield rest.slice(from, end);
      read++;
      from = end + 1;
    }
    rest = rest.slice(from);
    must(rest.length <= longestLine, `${what} ${read + 1}行目が長すぎます。`);
  }
  yield rest;
}

function* entriesIn(pieces: Pieces, what: string): Generator<Entry> {
  let at = 0;
  for (const line of linesIn(pieces, what)) {
    if (!line) continue;
    at++;
    try {
      yield JSON.parse(line) as Entry;
    } catch (error) {
      throw error instanceof SyntaxError ? new Fault(`${what} ${at}行目が読めません。`) : error;
    }
  }
}

/** Reads entries one after the other, each of the kind that has to stand there. */
class Pages {
  #at = 0;
  #ahead: Entry | undefined;
  constructor(private readonly entries: Iterator<Entry>) {
    this.#turn();
  }

  #turn(): void {
    const { done, value } = this.entries.next();
    this.#ahead = done ? undefined : (value as Entry);
  }

  get kind(): string {
    return this.#ahead?.kind ?? '';
  }

  next(kind: string): Entry {
    const entry = this.#ahead;
    this.#at++;
    must(entry?.kind === kind, `${this.#at}行目に ${kind} がありません（${entry?.kind ?? '途中で切れています'}）。`);
    this.#turn();
    return entry;
  }

  get ended(): boolean {
    return this.#ahead === undefined;
  }
}

/** Whose export it is, and how much of it has been covered so far. */
interface Scope {
  tenant: string | null;
  covered: number;
}

/** The hash of a line that is not the business of whoever reads. */
function readCovered(pages: Pages, scope: Scope, where: string): string {
  const { hash } = pages.next('covered');
  must(scope.tenant !== null, `${where}：すべてを書き出したはずの記録に、覆われた行があります。`);
  must(/^[0-9a-f]{64}$/.test(String(hash)), `${where}：覆われた行の形が違います。`);
  scope.covered++;
  return String(hash);
}

/** The lines behind a seal or behind `unsealed`, in order and within their bounds. Gives the digest over their hashes. */
function readLeaves(pages: Pages, scope: Scope, count: number, from: bigint, before: bigint | null, where: string): string {
  const digest = createHash('sha256').update('leaves\n');
  let last = '';
  for (let n = 0; n < count; n++) {
    if (n > 0) digest.update('\n');
    if (pages.kind === 'covered') {
      digest.update(readCovered(pages, scope, where));
      continue;
    }
    const line = pages.next('line');
    must(Object.keys(line).length === columns.length + 1, `${where}：行の欄が足りないか、余分です。`);
    const own = scope.tenant === null || [line.owner_tenant_id, line.actor_tenant_id].includes(scope.tenant);
    must(own, `${where}：この組織のものでない行があります。`);
    const written = BigInt(String(line.written_in));
    must(written >= from && (before === null || written < before), `${where}：ここに属さない行があります。`);
    const place = `${String(written).padStart(20, '0')} ${line.log_id}`;
    must(place > last, `${where}：行の順が入れ替わっています。`);
    last = place;
    digest.update(sha256(`leaf\n${JSON.stringify(columns.map((column) => line[column]))}`));
  }
  return digest.digest('hex');
}

const sealHash = (seal: Entry): string =>
  sha256(`seal\n${JSON.stringify([seal.region, seal.number, seal.previous, seal.horizon, seal.entries, seal.leaves, seal.sealedAt])}`);

function checkSeal(seal: Entry, before: { number: number; hash: string; horizon: bigint }, region: unknown, publicKey: unknown): void {
  const where = `封 ${before.number + 1}`;
  must(seal.region === region && seal.number === before.number + 1, `${where}：番号が続いていません。`);
  must(seal.previous === before.hash, `${where}：前の封とつながっていません。`);
  must(BigInt(String(seal.horizon)) > before.horizon, `${where}：範囲が前の封と重なっています。`);
  must(sealHash(seal) === seal.hash, `${where}：内容が書き換えられています。`);
  must(seal.publicKey === publicKey, `${where}：別の鍵で署名されています。`);
  must(signed(publicKey, String(seal.hash), seal.signature), `${where}：署名が合いません。`);
}

function read(exported: Iterator<Entry>, heads: Map<number, Entry>): Omit<Verdict, 'sound' | 'fault'> {
  const pages = new Pages(exported);
  const { region, publicKey, version, tenant } = pages.next('tsunagi-access-log');
  must(version === 2, 'この版の書き出しは読めません。');
  must(tenant === null || typeof tenant === 'string', 'どの組織に渡されたものかが書かれていません。');
  const scope: Scope = { tenant, covered: 0 };
  let last = { number: 0, hash: nothing, horizon: 0n };
  let sealed = 0;
  let headsFound = 0;
  while (pages.kind === 'seal') {
    const seal = pages.next('seal');
    checkSeal(seal, last, region, publicKey);
    const horizon = BigInt(String(seal.horizon));
    const digest = readLeaves(pages, scope, Number(seal.entries), last.horizon, horizon, `封 ${seal.number}`);
    must(digest === seal.leaves, `封 ${seal.number}：行が書き換えられたか、抜かれたか、足されています。`);
    const kept = heads.get(Number(seal.number));
    if (kept) {
      must(kept.hash === seal.hash && kept.region === region, `封 ${seal.number}：手元に控えた封と違います（枝分かれ）。`);
      must(kept.publicKey === publicKey, `封 ${seal.number}：控えた封とは別の鍵です。`);
      headsFound++;
    }
    sealed += Number(seal.entries);
    last = { number: Number(seal.number), hash: String(seal.hash), horizon };
  }
  const furthest = [...heads.keys()].reduce((far, number) => Math.max(far, number), 0);
  must(furthest <= last.number, `控えた封 ${furthest} までありません（巻き戻されています）。`);
  const unsealed = Number(pages.next('unsealed').entries);
  const digest = readLeaves(pages, scope, unsealed, last.horizon, null, '封のない行');
  const end = pages.next('end');
  must(end.seals === last.number && end.head === last.hash && end.unsealed === unsealed, '終わりの行が、内容と合いません。');
  must(end.covered === scope.covered, '覆われた行の数が合いません。見えるはずの行が隠されています。');
  const text = [region, tenant, end.seals, end.head, end.unsealed, end.covered, digest, end.at];
  must(signed(publicKey, JSON.stringify(text), end.signature), '終わりの行の署名が合いません。');
  must(pages.ended, '終わりの行の後に、何かあります。');
  return { seals: last.number, sealed, unsealed, ...scope, publicKey: String(publicKey), headsFound };
}

/**
 * Kept heads by their numbers. Two that say different things of one number have been handed out by somebody who keeps two logs;
 * but only what is signed was handed out: a head that its keeper has changed accuses nobody. No head at all would prove nothing.
 */
function headsIn(kept: Iterable<Entry>): Map<number, Entry> {
  const heads = new Map<number, Entry>();
  for (const head of kept) {
    const genuine = head?.kind === 'seal' && sealHash(head) === head.hash && signed(head.publicKey, String(head.hash), head.signature);
    must(genuine, `控えた封 ${head?.number ?? ''} のほうが書き換えられています（署名が合いません）。`);
    const known = heads.get(Number(head.number));
    must(!known || known.hash === head.hash, `控えた封 ${head.number} が二通りあります（枝分かれ）。`);
    heads.set(Number(head.number), head);
  }
  must(heads.size > 0, '控えに封が一枚もないので、作り直されたものか見分けられません。控えのファイルを確かめてください。');
  return heads;
}

/** Whether an export is sound; `kept` are heads that somebody has put away earlier, as lines of JSON, or null where nobody has. */
export function verifyExport(exported: Pieces, kept: Pieces | null = null): Verdict {
  const empty = { seals: 0, sealed: 0, unsealed: 0, tenant: null, covered: 0, publicKey: '', headsFound: 0 };
  try {
    const heads = kept === null ? new Map<number, Entry>() : headsIn(entriesIn(kept, '控え'));
    return { sound: true, fault: null, ...read(entriesIn(exported, '書き出し'), heads) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall) throw error; // the disk, not the log
    const fault = error instanceof Fault ? error.message : `形が違います（${(error as Error).message}）。`;
    return { ...empty, sound: false, fault };
  }
}

/** A file in pieces of a mebibyte. */
function* piecesOf(file: string): Generator<string> {
  const open = openSync(file, 'r');
  try {
    const decoder = new StringDecoder('utf8');
    const buffer = Buffer.alloc(1 << 20);
    for (let length = readSync(open, buffer); length > 0; length = readSync(open, buffer)) yield decoder.write(buffer.subarray(0, length));
    yield decoder.end();
  } finally {
    closeSync(open);
  }
}

/** Says it in words, and gives the exit code. */
export function report(exportFile: string, headsFile: string | null): number {
  let verdict: Verdict;
  try {
    verdict = verifyExport(piecesOf(exportFile), headsFile === null ? null : piecesOf(headsFile));
  } catch (error) {
    console.error(`ファイルを読めませんでした。確かめていません（${(error as Error).message}）。`);
    return 2;
  }
  if (!verdict.sound) {
    console.error(`この記録は信用できません。${verdict.fault}`);
    return 1;
  }
  console.log(`封 ${verdict.seals}、封のある行 ${verdict.sealed}：改ざんは見つかりません。まだ封のない行 ${verdict.unsealed}。`);
  if (verdict.tenant)
    console.log(`組織 ${verdict.tenant} に渡された分です。ほかの組織の行 ${verdict.covered} は覆われています（数は署名されています）。`);
  console.log(`署名の鍵: ${verdict.publicKey}（圏域から別に受け取った鍵と同じか、確かめてください）`);
  if (headsFile !== null) console.log(`控えた封 ${verdict.headsFound} 枚と一致しました。`);
  else console.log('控えた封がないので、全体を作り直された場合は見抜けません。--heads で控えを渡してください。');
  return 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [file, flag, heads] = process.argv.slice(2);
  const asked = file && (flag === undefined || (flag === '--heads' && heads));
  if (!asked) console.error('使い方: node verify.js 書き出し.jsonl [--heads 控え.jsonl]');
  process.exitCode = asked ? report(file, heads ?? null) : 2;
}

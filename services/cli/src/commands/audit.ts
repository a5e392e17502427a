import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { AccessSeal, exportLog, headOf, SealKey, schemas } from '@tsunagi/casework';
import { openOrm, transactByKey } from '@tsunagi/database';
import type { Command } from 'commander';
import { report } from '../audit/verify.js';
import { asOperator, type Operator } from '../operator.js';
import { Refusal } from '../refusal.js';

const asJson = (line: object): string => `${JSON.stringify(line)}\n`;

/** The whole log of a region is read as the worker only, which seals it. */
async function asSealer<T>(operator: Operator, work: (orm: Awaited<ReturnType<typeof openOrm>>) => Promise<T>): Promise<T> {
  const orm = await openOrm(operator.workerUrl, schemas, 1);
  try {
    return await work(orm);
  } finally {
    await orm.close();
  }
}

const exportTo = (file: string, { tenant: code }: { tenant?: string }): Promise<void> =>
  asOperator(async (operator) => {
    if (!operator.sealKey) throw new Refusal('封の鍵 TSUNAGI_SEAL_KEY がありません。ワーカーと同じ鍵を渡してください。');
    const key = new SealKey(operator.sealKey);
    const tenant = code ? (await operator.tenant(code)).tenantId : null;
    const out = createWriteStream(file, { mode: 0o600, flags: 'wx' });
    // No faster than the disk takes it; a disk that is full ends the waiting, too.
    const write = async (line: object): Promise<void> => {
      if (!out.write(asJson(line))) await once(out, 'drain');
    };
    const told = await asSealer(operator, (orm) => exportLog(orm, operator.region, key, tenant, write));
    out.end();
    await finished(out);
    console.log(`${file} に書き出しました（封 ${told.seals}、まだ封のない行 ${told.unsealed}）。`);
  });

const heads = (): Promise<void> =>
  asOperator((operator) =>
    asSealer(operator, async (orm) => {
      const seals = await transactByKey(orm, operator.region, {}, (em) =>
        em.find(AccessSeal, { regionId: operator.region }, { orderBy: { number: 'asc' } }),
      );
      for (const seal of seals) process.stdout.write(asJson(headOf(seal)));
    }),
  );

/** `tsunagi audit`: hands the sealed access log out, and checks one that was handed out. */
export function addAudit(program: Command): Command {
  const audit = program.command('audit').description('見た記録（封をした連鎖）を書き出し、確かめる');
  audit
    .command('export')
    .description('封をした記録を書き出す')
    .argument('<file>', '書き出すファイル（なければ作る）')
    .option('--tenant <code>', 'この組織に渡す分：ほかの組織の行は、覆って（ハッシュだけで）書き出す')
    .action(exportTo);
  audit.command('heads').description('ほかの組織に控えてもらう封を、標準出力に出す').action(heads);
  audit
    .command('verify')
    .description('書き出した記録が改ざんされていないか確かめる（データベースは要らない）')
    .argument('<file>', '書き出したファイル')
    .option('--heads <file>', '以前に控えた封')
    .action((file: string, { heads: kept }: { heads?: string }) => {
      process.exitCode = report(file, kept ?? null);
    });
  return program;
}

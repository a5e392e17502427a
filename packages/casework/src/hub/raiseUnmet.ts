import { authorize } from '@tsunagi/access';
import { Temporal } from 'temporal-polyfill';
import { command } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { needs } from '../desk/needs.js';
import { HubNeed } from './HubNeed.js';
import { addNeed } from './raiseNeed.js';
import { UnmetNeed } from './UnmetNeed.js';
import { boundsOf, type Lack, type LedgerRule, lacksIn, ledgerPeriods, unmetLedger } from './unmetLedger.js';

interface Period {
  from: string;
  until: string;
}

/** What the ledger of this period tells to have been lacking, and nothing that it hides: not the month either. */
async function lacksOf(tx: Work, { from, until }: Period, rule: LedgerRule, municipalities: readonly string[]): Promise<Lack[]> {
  const lines = await tx.em.find(UnmetNeed, { regionId: tx.asker.region, month: { $gte: from, $lt: until } });
  const counts = lines.map(({ kind, municipalityCode = null, month }) => ({ kind, municipalityCode, month, count: 1, people: 1 }));
  return lacksIn(unmetLedger(counts, municipalities, from, rule));
}

const monthOf = (day: Temporal.PlainDate): string => `${day.year}年${day.month}月`;
const textOf = ({ from, until }: Period): string => {
  const [first, last] = [Temporal.PlainDate.from(from), Temporal.PlainDate.from(until).subtract({ months: 1 })];
  return `${monthOf(first)}から${monthOf(last)}までに、お断りや期限切れになった紹介が続きました。だれのことかは残っていません。台帳とあわせて見直し、言葉を補ってください。`;
};

/**
 * 台帳から課題へ: what the ledger tells of the last period that is over becomes a need that people look at, by subject and town.
 * No number, no month, no office, nobody: told beside the ledger, a figure more would undo what the ledger hides. One that is
 * not settled stands for the periods that follow, and of one period none arises twice.
 *
 * @systemOnly
 */
export const raiseUnmet = (desk: Desk, rule: LedgerRule, municipalities: readonly string[]): Promise<{ raised: number }> =>
  command(desk, async (tx) => {
    await tx.opened;
    const period = boundsOf(ledgerPeriods(tx.now, rule, 1)[0] as string, tx.now, rule);
    const lacks = await lacksOf(tx, period, rule, municipalities);
    const earlier = await tx.em.find(HubNeed, { regionId: tx.asker.region, origin: 'referral' });
    for (const need of earlier) authorize(tx.actor, 'read', 'HubNeed', need);
    const stands = (lack: Lack) =>
      earlier.some(
        ({ kind, municipalityCode, state, lackedIn }) =>
          kind === lack.kind && (municipalityCode ?? null) === lack.municipalityCode && (state !== 'settled' || lackedIn === period.from),
      );
    const fresh = lacks.filter((lack) => !stands(lack));
    for (const { kind, municipalityCode } of fresh) {
      const title = `「${needs[kind as keyof typeof needs].ja}」の相談に応えられる先が足りない`;
      const fields = { title, text: textOf(period), level: 'community', kind, municipality: municipalityCode } as const;
      await addNeed(tx, fields, 'referral', period.from);
    }
    return { raised: fresh.length };
  });

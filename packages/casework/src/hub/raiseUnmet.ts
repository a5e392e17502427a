import { authorize } from '@tsunagi/access';
import { command } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { needs } from '../desk/needs.js';
import { localDay } from '../tenancy/index.js';
import { HubNeed } from './HubNeed.js';
import { addNeed } from './raiseNeed.js';
import { UnmetNeed } from './UnmetNeed.js';

/** A subject and a town in which so many were not helped that it may be said. */
interface Lack {
  kind: keyof typeof needs;
  municipalityCode: string | null;
}

/** What was lacking in this month at least as often as may be told. */
async function lacksOf(tx: Work, month: string, threshold: number): Promise<Lack[]> {
  const lines = await tx.em.find(UnmetNeed, { regionId: tx.asker.region, month });
  const together = Map.groupBy(lines, ({ kind, municipalityCode }) => JSON.stringify([kind, municipalityCode ?? null]));
  return [...together].flatMap(([key, found]) => {
    const [kind, municipalityCode] = JSON.parse(key) as [Lack['kind'], string | null];
    return found.length >= threshold && kind in needs ? [{ kind, municipalityCode }] : [];
  });
}

const textOf = (month: string): string => {
  const [year, number] = month.split('-').map(Number);
  return `${year}年${number}月に、お断りや期限切れになった紹介が続きました。だれのことかは残っていません。台帳とあわせて見直し、言葉を補ってください。`;
};

/**
 * 台帳から課題へ: where in the month that is over a subject was lacking in a town as often as may be told, a need arises that
 * people look at. It says the subject, the town and the month; no number, no office, nobody. One that is not settled stands
 * for the months that follow, and of one month none arises twice.
 *
 * @systemOnly
 */
export const raiseUnmet = (desk: Desk, threshold: number): Promise<{ raised: number }> =>
  command(desk, async (tx) => {
    await tx.opened;
    const month = localDay(tx.now).with({ day: 1 }).subtract({ months: 1 }).toString();
    const lacks = await lacksOf(tx, month, threshold);
    const earlier = await tx.em.find(HubNeed, { regionId: tx.asker.region, origin: 'referral' });
    for (const need of earlier) authorize(tx.actor, 'read', 'HubNeed', need);
    const stands = (lack: Lack) =>
      earlier.some(
        ({ kind, municipalityCode, state, lackedIn }) =>
          kind === lack.kind && (municipalityCode ?? null) === lack.municipalityCode && (state !== 'settled' || lackedIn === month),
      );
    const fresh = lacks.filter((lack) => !stands(lack));
    for (const { kind, municipalityCode } of fresh) {
      const title = `「${needs[kind].ja}」の相談に応えられる先が足りない`;
      await addNeed(tx, { title, text: textOf(month), level: 'community', kind, municipality: municipalityCode }, 'referral', month);
    }
    return { raised: fresh.length };
  });

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countedOnceIn, needs, unmetLedger } from '@tsunagi/casework';
import { kushiro } from '@tsunagi/region';
import { given, tell } from '../../kit/given.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let city: TestStaff;
let council: TestStaff;
beforeAll(async () => {
  world = await World.open();
  city = await world.staff(await world.tenant('釧路', 'city'), ['caseworker']);
  council = await world.staff(await world.tenant('厚岸', 'council'), ['consultation_supporter']);
});
afterAll(() => world.close());

const ledger = async (): Promise<Record<string, any>[]> =>
  (await world.database.see.query('select to_jsonb(u) as line from unmet_need u')).rows.map(({ line }) => line);
const somebody = (): Promise<string> => given(world).person(city, { familyName: '秘密', familyKana: 'ヒミツ' });

async function referred(subjects: string[], person: string): Promise<string> {
  const lay = given(world);
  const consent = await lay.consent(city, person, [council], ['IDENTITY']);
  const referral = await lay.delivered(city, { person, to: council, consent, fieldGroups: ['IDENTITY'], needs: subjects });
  await council.ask(`mutation { openReferral(input: { referralId: "${referral}" }) { __typename } }`);
  return referral;
}
const decline = (referralId: string, reason: string) =>
  tell(council, 'declineReferral', { referralId, reason, by: 'PROVIDER' }, '... on ReferralPayload { referral { state } }');

describe('somebody who is refused again and again', () => {
  const added = async (before: Record<string, any>[]): Promise<string[]> =>
    (await ledger())
      .filter(({ unmet_id: id }) => !before.some((line) => line.unmet_id === id))
      .map(({ kind, first_of_person: first }) => (first ? `${kind}!` : kind))
      .sort();

  it('lacks one thing and not five: a subject gives one line in a period, and one line of all stands for the person', async () => {
    const [person, before] = [await somebody(), await ledger()];
    for (let time = 0; time < 5; time += 1) await decline(await referred(['housing'], person), 'capacity');
    expect(await added(before)).toEqual(['housing!']);
    await decline(await referred(['housing', 'rent'], person), 'capacity');
    expect(await added(before)).toEqual(['housing!', 'rent']);
    await decline(await referred([], person), 'capacity');
    await decline(await referred([], person), 'capacity');
    expect(await added(before)).toEqual(['housing!', 'other', 'rent']);
  });

  it('gives a line again in another period, and where the refusal before did not say that anything was lacking', async () => {
    const [person, before] = [await somebody(), await ledger()];
    const first = await referred(['care'], person);
    await decline(first, 'duplicate');
    expect(await added(before)).toEqual([]);
    await decline(await referred(['care'], person), 'capacity');
    expect(await added(before)).toEqual(['care!']);
    await world.database.see.query(`update referral set closed_at = closed_at - interval '7 months' where person_id = $1`, [
      (await world.database.see.query('select person_id from person order by created_at desc limit 1')).rows[0].person_id,
    ]);
    await decline(await referred(['care'], person), 'capacity');
    expect(await added(before)).toEqual(['care!', 'care!']);
  });

  it('is never a sum: five subjects of one person are told neither of their town nor of the region', () => {
    const one = Object.keys(needs).map((kind, at) => ({
      kind,
      municipalityCode: '01663',
      month: '2026-04-01',
      count: 1,
      people: at === 0 ? 1 : 0,
    }));
    const told = unmetLedger(one, ['01206', '01663'], '2026-04-01', { threshold: 5, months: 6 });
    expect([told.total, ...told.municipalityTotals].filter((figure) => figure)).toEqual([]);
  });

  it('is counted once in just such a period as the ledger is told by', () => {
    expect(countedOnceIn).toBe(kushiro.ledger.months);
  });
});

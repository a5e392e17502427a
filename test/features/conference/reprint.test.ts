import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { act } from '../../kit/conference.js';
import { given, tell } from '../../kit/given.js';
import { openStatutory, type Statutory, seatOf } from '../../kit/statutory.js';
import type { TestStaff } from '../../kit/world.js';

let at: Statutory;
let person: string;
let item: string;

const reprint = (who: TestStaff, more: object = {}) =>
  act(who, 'reprintPaper', 'ReprintPaperInput', { itemId: item, fieldGroup: 'CONTACT', ...more });
const query = 'query ($id: ID!) { conference(id: $id) { items { sheets { id fieldGroup lines printedAt } } } }';
const page = async (who: TestStaff): Promise<any> =>
  (await who.ask(query, { id: at.meeting })).data.conference.items
    .flatMap(({ sheets }: any) => sheets)
    .find(({ fieldGroup }: any) => fieldGroup === 'CONTACT');
const openLines = async (): Promise<any[]> =>
  (
    await at.world.database.see.query(
      `select o.to_staff_id, o.line_id, o.field_groups from disclosure o where o.verb = 'opens' and 'paper' = any(o.field_groups)
         and not exists (select from disclosure e where e.opens_line_id = o.line_id) order by o.line_id`,
    )
  ).rows;

beforeAll(async () => {
  at = await openStatutory();
  person = await given(at.world).person(at.council, {}, { contact: { mobile: '090-0000-4321' } });
  const proposal = { conferenceId: at.meeting, sort: 'CASE', title: '案件', personId: person, fieldGroups: ['IDENTITY', 'CONTACT'] };
  ({ itemId: item } = await tell(at.council, 'proposeItem', proposal, '... on ConferencePayload { itemId }'));
  const less = { memberId: await seatOf(at.hospital, at.meeting), fieldGroups: ['IDENTITY'], nothing: false };
  await act(at.council, 'distributeItem', 'DistributeItemInput', { itemId: item, exceptions: [less] });
  const contact = { personId: person, expectedVersion: 1, phone: null, mobile: '090-0000-9999', email: null };
  await tell(at.council, 'changeContact', { idempotencyKey: undefined, ...contact }, '... on PersonPayload { person { id } }');
});
afterAll(() => at.world.close());

describe('A page that was printed from the record', () => {
  it('shows what stood there then, also after the record was put right and the item handed out once more', async () => {
    await act(at.council, 'distributeItem', 'DistributeItemInput', { itemId: item });
    expect((await page(at.city)).lines.join()).toContain('090-0000-4321');
  });

  it('is printed anew in its place for those who have it, each told on a line of their own, and for nobody else', async () => {
    const [before, old] = [await openLines(), await page(at.city)];
    expect(await reprint(at.council)).toMatchObject({ itemId: item, withheld: [] });
    const now = await page(at.city);
    expect(now.lines.join()).toContain('090-0000-9999');
    expect(now.lines.join()).not.toContain('090-0000-4321');
    expect(now.id).not.toBe(old.id);
    expect(Date.parse(now.printedAt)).toBeGreaterThan(Date.parse(old.printedAt));
    expect((await page(at.council)).lines).toEqual(now.lines);
    expect(await page(at.hospital)).toBeUndefined();
    const after = await openLines();
    const anew = after.filter(({ line_id }) => !before.some((each) => each.line_id === line_id));
    expect(anew.map(({ to_staff_id }) => to_staff_id).sort()).toEqual([at.city.staffId, at.council.staffId].sort());
    expect(anew.every(({ field_groups }) => field_groups.includes('contact') && field_groups.includes('identity'))).toBe(true);
    expect(after).toHaveLength(before.length);
    const { rows } = await at.world.database.see.query(
      `select count(*)::int as ended from disclosure where verb = 'ends' and reason = 'conference.printed_anew'`,
    );
    expect(rows).toEqual([{ ended: 4 }]); // of each the pages, and the record with them
  });

  it('is closed to a colleague without the item, and there is none of a group that is not told', async () => {
    for (const other of [at.stranger, at.mate]) await expect(reprint(other)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(reprint(at.city)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect((await reprint(at.council, { fieldGroup: 'HEALTH' })).fields).toEqual([{ field: 'fieldGroup', code: 'UNKNOWN_CODE' }]);
  });

  it('stands as it was told once the meeting is closed', async () => {
    await act(at.city, 'openConference', 'StepConferenceInput', { conferenceId: at.meeting });
    expect(await reprint(at.council)).toMatchObject({ itemId: item });
    await act(at.city, 'endConference', 'StepConferenceInput', { conferenceId: at.meeting });
    expect(await reprint(at.council)).toMatchObject({ code: 'CONFERENCE_STATE' });
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calledConference, layKinds } from '../../kit/conference.js';
import { given, tell } from '../../kit/given.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let city: TestStaff;
let body: TestStaff; // convenes
beforeAll(async () => {
  world = await World.open();
  await layKinds(world);
  city = await world.staff(await world.tenant('釧路市', 'city'), ['supervisor'], { name: '市川 一' });
  body = await world.staff(await world.tenant('くらしごと', 'support_body'), ['chief_consultation_supporter'], { name: '相談 一' });
});
afterAll(() => world.close());

const itemId = '... on ConferencePayload { itemId }';
const code = (answer: { code?: string }): string => answer.code ?? 'taken';

describe('A meeting in which no person may be discussed', () => {
  it('takes no issue and no page that names somebody, unless whoever brings it has read it again', async () => {
    const plenary = await calledConference(world, body, 'plenary', [city]);
    await given(world).person(body, { familyName: '鵲田', familyKana: 'カササギダ' });
    const issue = { conferenceId: plenary, sort: 'ISSUE', title: '10月20日の雪と釧路市の足', purpose: '道が開くまで' };
    for (const words of [{ title: '鵲田の家の雪' }, { purpose: '山根さんの家の前の雪' }])
      expect(await tell(body, 'proposeItem', { ...issue, ...words }, itemId)).toMatchObject({ code: 'NOT_ANONYMOUS' });
    const brought = await tell(body, 'proposeItem', issue, itemId);
    expect(code(brought)).toBe('taken');
    const named = { ...issue, title: '山根さんの作業場', anonymityConfirmed: true };
    expect(code(await tell(body, 'proposeItem', named, itemId))).toBe('taken');
    expect(await tell(body, 'changeItem', { idempotencyKey: undefined, itemId: brought.itemId, title: '鵲田の雪' }, itemId)).toMatchObject({
      code: 'NOT_ANONYMOUS',
    });
    const page = { itemId: brought.itemId, title: '除雪', text: '鵲田の家まで' };
    expect(await tell(body, 'addPaper', page, itemId)).toMatchObject({ code: 'NOT_ANONYMOUS' });
    expect(code(await tell(body, 'addPaper', { ...page, anonymityConfirmed: true }, itemId))).toBe('taken');
  });
});

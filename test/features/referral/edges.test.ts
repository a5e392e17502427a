import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { given, tell } from '../../kit/given.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let city: TestStaff;
let council: TestStaff;
let person: string;
let consent: string;
let referral: string;
beforeAll(async () => {
  world = await World.open();
  city = await world.staff(await world.tenant('釧路', 'city'), ['caseworker', 'privacy_officer']);
  council = await world.staff(await world.tenant('厚岸', 'council'), ['consultation_supporter']);
  const lay = given(world);
  person = await lay.person(city);
  consent = await lay.consent(city, person, [council], ['IDENTITY']);
  referral = await lay.delivered(city, { person, to: council, consent, fieldGroups: ['IDENTITY'] });
  await tell(city, 'createTask', { title: '電話する', personId: person, referralId: referral }, '... on TaskPayload { task { id } }');
});
afterAll(() => world.close());

const looks = async (): Promise<string[]> => {
  const { rows } = await world.database.see.query('select subject_kind from access_log order by at');
  return rows.map(({ subject_kind }) => subject_kind);
};

describe('what points at a record', () => {
  it('leads to it: a task to the person and the referral, a line of the inbox to the referral', async () => {
    const { data } = await city.ask('{ tasks { edges { node { title person { id identity { familyName } } referral { id state } } } } }');
    expect(data.tasks.edges).toEqual([
      {
        node: {
          title: '電話する',
          person: { id: person, identity: { familyName: '試験' } },
          referral: { id: referral, state: 'REQUESTED' },
        },
      },
    ]);
    const inbox = await council.ask('{ inbox { edges { node { referral { id person { id } summary } } } } }');
    expect(inbox.data.inbox.edges).toEqual([{ node: { referral: { id: referral, person: { id: person }, summary: '一\n二\n三' } } }]);
  });

  it('leads nowhere for whoever may not see it: the receiver reads the line of the ledger and not the consent', async () => {
    const ledger = '{ disclosures { to { shortName } consent { id state } referral { id } } }';
    const asked = (who: TestStaff) => who.ask(`{ person(id: "${person}", purpose: REFERRAL) ${ledger} }`);
    const lineFor = async (who: TestStaff) =>
      (await asked(who)).data.person.disclosures.find(({ to }: { to: { shortName: string } }) => to.shortName === '厚岸');
    expect(await lineFor(city)).toMatchObject({ consent: { id: consent, state: 'IN_FORCE' }, referral: { id: referral } });
    expect(await lineFor(council)).toMatchObject({ consent: null, referral: { id: referral } });
  });

  it('is no look at it while nothing but the link is asked for', async () => {
    const before = (await looks()).filter((subject) => subject === 'Referral').length;
    await council.ask('{ inbox { edges { node { referral { id } } } } }');
    expect((await looks()).filter((subject) => subject === 'Referral').length).toBe(before);
    await council.ask('{ inbox { edges { node { referral { id summary } } } } }');
    expect((await looks()).filter((subject) => subject === 'Referral').length).toBeGreaterThan(before);
  });

  it('names in the log at whom somebody looked', async () => {
    const { data } = await city.ask(`{ accessLog(personId: "${person}", first: 1) { edges { node { person { id } } } } }`);
    expect(data.accessLog.edges).toEqual([{ node: { person: { id: person } } }]);
  });
});

it('tells what is new in the language of the reader', async () => {
  const words = async (language: string): Promise<string> => {
    const { data } = await council.browser.ask('{ notices(first: 1) { edges { node { words } } } }', {}, { 'accept-language': language });
    return data.notices.edges[0].node.words;
  };
  expect(await words('en-GB,en;q=0.9')).toBe('Addressed to you');
  expect(await words('ja')).toBe('あて先になっています');
});

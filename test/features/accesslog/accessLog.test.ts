import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { flightsOf, seenBy } from '../../kit/flights.js';
import { given, tell } from '../../kit/given.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let city: TestStaff;
let mate: TestStaff;
let officer: TestStaff;
let admin: TestStaff;
let council: TestStaff;
let person: string;

beforeAll(async () => {
  world = await World.open();
  city = await world.staff(await world.tenant('釧路', 'city'), ['caseworker'], { name: '佐藤 一' });
  mate = await world.staff(city.tenantId, ['caseworker'], { name: '鈴木 花' });
  officer = await world.staff(city.tenantId, ['privacy_officer']);
  admin = await world.staff(city.tenantId, ['tenant_admin']);
  council = await world.staff(await world.tenant('厚岸', 'council'), ['consultation_supporter'], { name: '高橋 社' });
  person = await given(world).person(city, {}, { contact: { mobile: '090-0000-1111' } });
  await mate.ask(`query ($id: ID!) { person(id: $id, purpose: SUPERVISION) { identity { familyName } contact { mobile } } }`, {
    id: person,
  });
  const consent = await given(world).consent(city, person, [council], ['IDENTITY']);
  const referral = await given(world).delivered(city, { person, to: council, consent, fieldGroups: ['IDENTITY'] });
  await council.ask(`query ($id: ID!) { referral(id: $id) { person { identity { familyName } } } }`, { id: referral });
});
afterAll(() => world.close());

const entry = 'id at who tenant { shortName } action what basis purpose emergency requestId';
const log = async (who: TestStaff, more = '', variables: Record<string, unknown> = {}): Promise<any> =>
  who.ask(
    `query ($id: ID!, $after: String) { accessLog(personId: $id, after: $after${more}) { edges { node { ${entry} } } pageInfo { hasNextPage endCursor } } }`,
    { id: person, ...variables },
  );
const lines = async (who: TestStaff, more = ''): Promise<any[]> =>
  (await log(who, more)).data.accessLog.edges.map((edge: any) => edge.node);

describe('who looked at a person', () => {
  it('is told with colleagues by name and others by office and role, on what it stood, and why', async () => {
    const seen = await lines(city);
    expect(seen).toContainEqual(
      expect.objectContaining({
        who: '鈴木 花',
        what: 'PersonContact',
        basis: 'OWN',
        purpose: 'SUPERVISION',
        action: 'READ',
        emergency: false,
      }),
    );
    expect(seen).toContainEqual(
      expect.objectContaining({
        who: '厚岸 consultation_supporter',
        tenant: { shortName: '厚岸' },
        what: 'PersonIdentity',
        basis: 'CONSENT',
      }),
    );
    expect(JSON.stringify(seen)).not.toContain('高橋');
  });

  it('stands in the log itself, also when the page was empty', async () => {
    const before = (await seenBy(world, city.tenantId)).length;
    expect(await lines(officer, ', from: "2020-01-01", until: "2020-01-02"')).toEqual([]);
    expect((await seenBy(world, city.tenantId)).slice(before)).toEqual([expect.objectContaining({ subject: 'AccessLog' })]);
  });

  it('and who changed something is told to those who read the trail of changes, and to nobody who only works with the person', async () => {
    const changes = await lines(officer, ', action: CHANGED');
    const of = (what: string) => changes.filter((each) => each.what === what).map(({ who, action, basis }) => ({ who, action, basis }));
    expect(of('Consent')).toEqual([{ who: '佐藤 一', action: 'CHANGED', basis: 'OWN' }]);
    expect(of('Person')).toContainEqual({ who: '佐藤 一', action: 'CHANGED', basis: 'OWN' });
    expect((await lines(officer)).map(({ action }) => action)).not.toContain('CHANGED');
    expect((await seenBy(world, city.tenantId)).map(({ subject }) => subject)).toContain('AuditEvent');
    for (const [who, code] of [
      [city, 'FORBIDDEN'],
      [admin, 'NOT_FOUND'],
      [council, 'FORBIDDEN'],
    ] as const)
      expect((await log(who, ', action: CHANGED')).errors?.[0].extensions.code).toBe(code);
    const list = await officer.browser.get(`/exports/access-log.csv?person=${encodeURIComponent(person)}&action=CHANGED`);
    expect(list.body).toContain('種別「変えた」');
    expect(list.body).toContain('佐藤 一');
  });

  it('is told on what it stood then: no longer on a consent that was withdrawn, where a law still opens the same', async () => {
    const lead = await world.staff(city.tenantId, ['supervisor']);
    const about = await given(world).person(city, { familyName: '別人', familyKana: 'ベツジン' });
    const of = { person: about, to: council, fieldGroups: ['IDENTITY'] };
    const byLaw = await given(world).delivered(lead, { ...of, consent: '', consentId: null, basis: 'LAW', basisNote: '法27条' });
    const consent = await given(world).consent(city, about, [council], ['IDENTITY']);
    const agreed = await given(world).delivered(city, { ...of, consent });
    const look = () => council.ask(`query ($id: ID!) { referral(id: $id) { person { identity { familyName } } } }`, { id: byLaw });
    const list = async (who: TestStaff, more: string) =>
      (
        await who.ask(`query ($id: ID!) { accessLog(personId: $id, first: 100${more}) { edges { node { what basis } } } }`, { id: about })
      ).data.accessLog.edges.map(({ node }: any) => node);
    const byCouncil = async (what: string, who = city, more = '') =>
      (await list(who, `, officeId: "${world.id('Tenant', council.tenantId)}"${more}`))
        .filter((each: any) => each.what === what)
        .map((each: any) => each.basis);
    await look();
    expect(await byCouncil('PersonIdentity')).toEqual(['CONSENT']);
    await tell(city, 'withdrawConsent', { consentId: consent, method: 'ORAL' }, '... on ConsentPayload { __typename }');
    await look();
    expect(await byCouncil('PersonIdentity')).toEqual(['LAW', 'CONSENT']);
    // What ends the last line at the same moment has stood on it.
    await tell(council, 'returnReferral', { referralId: byLaw, reason: 'incomplete' }, '... on ReferralPayload { __typename }');
    expect(await byCouncil('Referral', officer, ', action: CHANGED')).toEqual(['LAW']);
    expect((await council.ask(`query ($id: ID!) { referral(id: $id) { id } }`, { id: agreed })).data.referral).toBeNull();
  });

  it('is narrowed to days in Japan and to a kind of look', async () => {
    const today = new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10);
    expect((await lines(city, `, from: "${today}", until: "${today}"`)).length).toBeGreaterThan(0);
    expect((await lines(city, ', action: PRINTED')).length).toBe(0);
    const { errors } = await log(city, ', from: "令和8年"');
    expect(errors?.[0].extensions).toMatchObject({ code: 'INVALID', details: { fields: { from: 'BAD_DATE' } } });
  });

  it('is narrowed to the people of one office', async () => {
    const of = (who: TestStaff) => lines(city, `, first: 100, officeId: "${world.id('Tenant', who.tenantId)}"`);
    expect(new Set((await of(council)).map(({ tenant }) => tenant.shortName))).toEqual(new Set(['厚岸']));
    expect(new Set((await of(city)).map(({ tenant }) => tenant.shortName))).toEqual(new Set(['釧路']));
  });

  it('turns its pages without losing one of the rows that were written in one moment', async () => {
    const all = await lines(officer, ', first: 100');
    const paged: any[] = [];
    let after: string | null = null;
    do {
      const { accessLog }: any = (await log(officer, ', first: 3', { after })).data;
      paged.push(...accessLog.edges.map((edge: any) => edge.node.id));
      after = accessLog.pageInfo.hasNextPage ? accessLog.pageInfo.endCursor : null;
    } while (after && paged.length < 200);
    // Each page that was read has added a line of its own at the top.
    expect(paged.slice(-all.length)).toEqual(all.map((each) => each.id));
  });

  it('comes in one flight', async () => {
    expect((await flightsOf(world, () => log(city))).flights).toBe(1);
  });

  it('is told to nobody of another office, like a person who does not exist, and not to an administrator of the own', async () => {
    const absent = world.id('Person', '019a0000-0000-7000-8000-000000000000');
    const [hidden, missing] = [
      await log(council, ''),
      await council.ask(`query ($id: ID!) { accessLog(personId: $id) { edges { node { id } } } }`, { id: absent }),
    ];
    // The receiver of a referral reads the person, and still not who else does.
    expect(hidden.errors?.[0].extensions.code).toBe('FORBIDDEN');
    expect(missing.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await log(admin)).errors?.[0].extensions.code).toBe('NOT_FOUND');
    const stranger = await world.staff(await world.tenant('鶴居', 'council'), ['consultation_supporter']);
    const answers = await Promise.all(
      [person, absent].map((id) =>
        stranger.browser.post('/graphql', {
          query: `query ($id: ID!) { accessLog(personId: $id) { edges { node { id } } } }`,
          variables: { id },
        }),
      ),
    );
    const withoutNumber = (body?: string) => body?.replace(/"requestId":"[^"]*"/g, '');
    expect(withoutNumber(answers[0]?.body)).toBe(withoutNumber(answers[1]?.body));
  });
});

describe('what somebody was refused', () => {
  const refusedTo = async (who: TestStaff): Promise<any[]> =>
    (await lines(officer, ', first: 100, action: DENIED')).filter((each) => each.who.includes(who === council ? '厚岸' : '鈴木'));

  it('stands in the log of the person whose record they see, as refused', async () => {
    const before = (await refusedTo(council)).length;
    expect((await log(council)).errors?.[0].extensions.code).toBe('FORBIDDEN');
    expect((await refusedTo(council)).length).toBe(before + 1);
    expect((await refusedTo(council))[0]).toMatchObject({
      action: 'DENIED',
      what: 'Person',
      tenant: { shortName: '厚岸' },
      basis: 'CONSENT',
    });
  });

  it('stands there also where a paper was asked for', async () => {
    const before = (await refusedTo(council)).length;
    expect((await council.browser.get(`/papers/access-log/${encodeURIComponent(person)}.pdf`)).statusCode).toBe(403);
    expect((await refusedTo(council)).length).toBe(before + 1);
  });

  it('leaves no trace of who asked for what does not exist for them', async () => {
    const stranger = await world.staff(await world.tenant('標茶', 'council'), ['consultation_supporter']);
    expect((await log(stranger)).errors?.[0].extensions.code).toBe('NOT_FOUND');
    expect(await seenBy(world, stranger.tenantId)).toEqual([]);
  });
});

describe('what looks odd in it', () => {
  const report = (who: TestStaff) => tell(who, 'reportAccess', { personId: person }, '... on PersonPayload { person { id } }');

  it('is made known to the privacy officers of the own office by the number of the record, and stands in the trail', async () => {
    const unseen = async () =>
      (await officer.ask('{ notices(first: 10) { edges { node { kind number toOffice } } } }')).data.notices.edges.map(
        ({ node }: any) => node,
      );
    expect(await unseen()).toEqual([]);
    expect(await report(city)).toMatchObject({ __typename: 'PersonPayload' });
    const { data } = await city.ask('query ($id: ID!) { person(id: $id) { number } }', { id: person });
    expect(await unseen()).toEqual([{ kind: 'access.reported', number: data.person.number, toOffice: false }]);
    const { rows } = await world.database.see.query(`select actor_staff_id from audit_event where verb = 'access.reported'`);
    expect(rows).toEqual([{ actor_staff_id: city.staffId }]);
  });

  it('is not for those who may not read it', async () => {
    await expect(report(council)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(report(admin)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('what one has looked at oneself', () => {
  it('is told to everyone, in the own office and elsewhere', async () => {
    const { data } = await council.ask(`{ myAccessLog(first: 100) { edges { node { ${entry} person { id } } } } }`);
    const mine = data.myAccessLog.edges.map((edge: any) => edge.node);
    expect(mine).toContainEqual(expect.objectContaining({ what: 'PersonIdentity', person: { id: person } }));
    expect(new Set(mine.map((each: any) => each.who))).toEqual(new Set(['高橋 社']));
  });

  it('is nobody else’s', async () => {
    const { data } = await admin.ask(`{ myAccessLog { edges { node { id } } } }`);
    expect(data.myAccessLog.edges).toEqual([]);
  });
});

describe('what leaves', () => {
  it('is in the log in full: each field group, record and list line that an answer held', async () => {
    const [caseOf] = (await city.ask(`query ($id: ID!) { person(id: $id) { cases { id } } }`, { id: person })).data.person.cases;
    await tell(
      city,
      'changeMoney',
      { idempotencyKey: undefined, caseId: caseOf.id, expectedVersion: 0, rent: 1 },
      '... on PersonPayload { person { id } }',
    );
    const before = (await seenBy(world, city.tenantId)).length;
    await city.ask(
      `query ($id: ID!) { person(id: $id) { money { rent } health { conditions } } searchPersons(text: "シケン") { edges { node { identity { familyName } } } } }`,
      { id: person },
    );
    const told = (await seenBy(world, city.tenantId)).slice(before);
    // What was asked for and is not there has told nothing.
    expect(told.map((line) => `${line.subject} ${line.action}`).sort()).toEqual(['CaseMoney read', 'PersonIdentity listed']);
  });

  it('is in it alone: who only tells a list that it goes on has been seen by nobody', async () => {
    for (const givenName of ['二郎', '三郎']) await given(world).person(city, { familyName: '列', givenName, familyKana: 'ナラビ' });
    const looks = async (list: string) => {
      const before = (await seenBy(world, city.tenantId)).length;
      const { data } = await city.ask(`{ list: ${list} { edges { node { id } } pageInfo { hasNextPage } } }`);
      expect(data.list).toMatchObject({ edges: [{}], pageInfo: { hasNextPage: true } });
      return (await seenBy(world, city.tenantId)).length - before;
    };
    expect(await looks('searchPersons(text: "ナラビ", first: 1)')).toBe(1);
    expect(await looks('myPersons(first: 1)')).toBe(1);
  });

  it('is in it too when it comes back with a command, and outside one’s own work the person’s page has to be asked', async () => {
    const far = await world.staff(city.tenantId, ['caseworker'], { unit: await world.unit(city.tenantId, '第9') });
    const ask = (who: TestStaff, name: string, expectedVersion: number, below: string) =>
      who.ask(
        `mutation ($input: ChangeIdentityInput!) { changeIdentity(input: $input) { ... on PersonPayload { person { ${below} } } } }`,
        { input: { personId: person, expectedVersion, alias: name } },
      );
    const version = async () =>
      (await city.ask(`query ($id: ID!) { person(id: $id) { identity { version alias } } }`, { id: person })).data.person.identity;
    const { version: first } = await version();
    const before = (await seenBy(world, city.tenantId)).length;
    await ask(city, '一つ目', first, 'id identity { alias } contact { phone }');
    expect((await seenBy(world, city.tenantId)).slice(before)).toContainEqual(
      expect.objectContaining({ subject: 'PersonIdentity', action: 'read', purpose: 'assigned' }),
    );
    const refused = await ask(far, '二つ目', first + 1, 'id identity { alias }');
    expect(refused.errors?.[0]?.extensions.reason).toBe('PURPOSE_NEEDED');
    expect((await version()).alias).toBe('二つ目'); // the command was done; only the look has to say why
    expect((await ask(far, '三つ目', first + 2, 'id number')).errors).toBeUndefined();
  });
});

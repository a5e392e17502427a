import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { given } from '../../kit/given.js';
import { textOf } from '../../kit/pdf.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let city: TestStaff;
let council: TestStaff;
let stranger: TestStaff;
let referral: string;
let person: string;
beforeAll(async () => {
  world = await World.open();
  city = await world.staff(await world.tenant('釧路', 'city'), ['caseworker']);
  council = await world.staff(await world.tenant('厚岸', 'council'), ['consultation_supporter']);
  stranger = await world.staff(await world.tenant('鶴居', 'council'), ['consultation_supporter']);
  const lay = given(world);
  person = await lay.person(
    city,
    { familyName: '釧路', givenName: '𠮷乃' },
    { contact: { mobile: '090-0000-1234' }, address: { locality: '秘密町', street: '1-2-3' } },
  );
  const consent = await lay.consent(city, person, [council], ['IDENTITY', 'CONTACT']);
  referral = await lay.delivered(city, { person, to: council, consent, fieldGroups: ['IDENTITY', 'CONTACT'] });
});
afterAll(() => world.close());

const get = (who: TestStaff | null, url: string) =>
  world.app.inject({ method: 'GET', url, ...(who && { cookies: Object.fromEntries(who.browser.cookies) }) });
const logged = async (who: TestStaff) =>
  (
    await world.database.see.query(
      'select action, operation, subject_kind from access_log where actor_staff_id = $1 order by at, subject_kind',
      [who.staffId],
    )
  ).rows;

describe('a list to take along', () => {
  it('leaves as a workbook, and everybody in it stands in the access log as exported', async () => {
    const before = (await logged(council)).length;
    const answer = await get(council, '/exports/inbox.xlsx');
    expect(answer.statusCode).toBe(200);
    expect(answer.rawPayload.subarray(0, 2).toString()).toBe('PK');
    expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', 'content-disposition': expect.stringContaining('attachment') });
    expect((await logged(council)).slice(before)).toEqual([
      { action: 'exported', operation: 'export:inbox', subject_kind: 'MailboxLabel' },
    ]);
  });

  it('says of itself what it is, by whom and how it is to be handled', async () => {
    const text = (await get(council, '/exports/inbox.csv')).rawPayload.toString('utf8');
    expect(text.charCodeAt(0)).toBe(0xfeff);
    for (const words of ['抽出条件', '（1件）', '出力者', '取扱注意', '釧路 𠮷乃', 'あて先になっています']) expect(text).toContain(words);
    expect(text).toContain('\r\n');
  });

  it('is narrowed by every choice of the page, each spelled as the page spells it', async () => {
    const held = async (query: string) => (await get(council, `/exports/inbox.csv?${query}`)).rawPayload.toString();
    for (const query of ['why=ADDRESSED', 'box=IN', 'scope=OFFICE', 'scope=NEAR', 'due=2999-12-31', 'later=true']) {
      const text = await held(query);
      expect({ query, text }).toEqual({ query, text: expect.stringContaining('（1件）') });
    }
    for (const query of ['why=DECLINED', 'box=OUT', 'scope=MINE', 'due=2000-01-01', 'done=true'])
      expect({ query, text: await held(query) }).toEqual({ query, text: expect.stringContaining('（0件）') });
    expect(await held('why=ADDRESSED')).toContain('理由「あて先になっています」');
  });

  it('names the letters that Shift_JIS cannot write, and puts 〓 in their place', async () => {
    const answer = await get(council, '/exports/inbox.csv?encoding=shift_jis');
    expect(decodeURIComponent(String(answer.headers['tsunagi-unwritable']))).toBe('𠮷');
    expect(new TextDecoder('shift_jis').decode(answer.rawPayload)).toContain('釧路 〓乃');
  });

  it('holds what the screen holds, and nothing for whoever is not signed in', async () => {
    expect((await get(stranger, '/exports/inbox.csv')).rawPayload.toString()).toContain('（0件）');
    expect((await get(city, '/exports/persons.csv')).rawPayload.toString()).toContain('釧路 𠮷乃');
    expect((await get(council, '/exports/persons.csv')).rawPayload.toString()).toContain('（0件）');
    expect((await get(city, '/exports/tasks.csv')).statusCode).toBe(200);
    expect((await get(null, '/exports/inbox.csv')).statusCode).toBe(401);
    expect((await get(city, '/exports/everything.csv')).statusCode).toBe(404);
    expect((await get(city, '/exports/inbox.csv?encoding=ebcdic')).statusCode).toBe(400);
  });

  it('holds what the screen holds under its conditions, and says which these were', async () => {
    const text = async (who: TestStaff, url: string) => (await get(who, url)).rawPayload.toString();
    expect(await text(council, '/exports/inbox.csv?scope=MINE&done=true')).toContain('自分の担当・済んだもの（0件）');
    expect(await text(council, '/exports/inbox.csv?scope=NEAR&box=IN&due=2099-12-31')).toMatch(
      /受けたもの・期限が.+まで・開いているもの（1件）/,
    );
    expect(await text(council, '/exports/inbox.csv?due=2026-12-31')).toContain('（0件）');
    expect(await text(city, '/exports/sent.csv')).toContain('釧路 𠮷乃');
    expect(await text(council, '/exports/sent.csv')).toContain('（0件）');
    expect(await text(city, '/exports/tasks.csv?scope=OFFICE&state=DONE')).toContain('所内すべて・済んだもの');
    expect(await text(city, '/exports/staff.csv')).toContain('（0件）');
    const log = `/exports/access-log.csv?person=${encodeURIComponent(person)}`;
    expect(await text(city, `${log}&action=PRINTED&from=2026-01-01`)).toMatch(/令和8年1月1日から・種別「印刷した」（\d+件）/);
    for (const wrong of ['inbox.csv?scope=ALL', 'inbox.csv?box=IN&box=OUT', 'inbox.csv?due=2026-02-30', 'tasks.csv?state=?'])
      expect((await get(city, `/exports/${wrong}`)).statusCode).toBe(400);
  });
});

describe('支援依頼書', () => {
  const paper = () => `/papers/support-request/${referral}.pdf`;

  it('is printed by sender and receiver, and every look it takes is logged as printed', async () => {
    for (const who of [city, council]) {
      const before = (await logged(who)).length;
      const answer = await get(who, paper());
      expect(answer.statusCode).toBe(200);
      expect(answer.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
      const looks = (await logged(who)).slice(before);
      expect(new Set(looks.map((look) => look.action))).toEqual(new Set(['printed']));
      expect(looks.map((look) => look.subject_kind)).toEqual(expect.arrayContaining(['PersonIdentity', 'Referral']));
      // No more is read than is printed, also by the sender who could see all.
      expect(looks.map((look) => look.subject_kind)).not.toContain('PersonAddress');
    }
  });

  it('does not exist for anybody else', async () => {
    expect((await get(stranger, paper())).statusCode).toBe(404);
    expect((await get(null, paper())).statusCode).toBe(401);
    expect((await get(city, paper().replace('.pdf', '.docx'))).statusCode).toBe(404);
  });
});

describe('送り状', () => {
  const cover = () => `/papers/referral-cover/${referral}.pdf`;

  it('says number, link and who asks whom, and not one word about the person', async () => {
    const number = (await city.ask('query ($id: ID!) { referral(id: $id) { number } }', { id: referral })).data.referral.number;
    for (const who of [city, council]) {
      const { statusCode, rawPayload } = await get(who, cover());
      expect(statusCode).toBe(200);
      const words = (await textOf(rawPayload)).join('').normalize('NFKC').replaceAll(/\s/g, '');
      for (const said of ['送り状', number, '釧路', '厚岸', `/referrals/${referral}`.normalize('NFKC')]) expect(words).toContain(said);
      for (const person of ['𠮷乃', 'ハナコ', '090-0000-1234', '秘密町']) expect(words).not.toContain(person);
    }
    expect((await logged(city)).slice(-1)).toEqual([{ action: 'printed', operation: 'print:referral-cover', subject_kind: 'Referral' }]);
  });

  it('does not exist for anybody else', async () => {
    expect((await get(stranger, cover())).statusCode).toBe(404);
    expect((await get(null, cover())).statusCode).toBe(401);
  });
});

describe('だれが見たか', () => {
  const log = `/papers/access-log/`;
  const paper = () => `${log}${person}.pdf`;
  const list = () => `/exports/access-log.csv?person=${encodeURIComponent(person)}`;
  const lastLook = async (who: TestStaff) => (await logged(who)).slice(-1)[0];

  it('is printed for the person, plainly and in easy Japanese, and the printing stands in the log', async () => {
    for (const language of ['', '?language=ja', '?language=easy']) {
      const before = (await logged(city)).length;
      const answer = await get(city, `${paper()}${language}`);
      expect(answer.statusCode).toBe(200);
      expect(answer.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
      expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', 'content-disposition': expect.stringContaining('attachment') });
      const looks = (await logged(city)).slice(before);
      expect(looks.map((look) => `${look.subject_kind} ${look.action} ${look.operation}`)).toEqual(
        expect.arrayContaining(['AccessLog printed print:access-log', 'PersonIdentity printed print:access-log']),
      );
      // The paper is about who looked: nothing but the name is read for it.
      expect(looks.map((look) => look.subject_kind)).not.toContain('PersonAddress');
    }
  });

  it('says on paper who looked by office and role, never by name, and nothing of what they saw', async () => {
    const words = (await textOf((await get(city, paper())).rawPayload)).join('');
    expect(words).toContain('釧路 𠮷乃');
    expect(words).toContain('厚岸 consultation_supporter');
    for (const secret of ['試験 職員', '秘密町', '090-0000-1234', 'DV']) expect(words).not.toContain(secret);
  });

  it('is printed without the names of offices for whoever wishes it, as it always is for somebody who hides', async () => {
    const hide = (since: string) => world.database.see.query(`update person set protected_since = ${since} where number = $1`, [number]);
    const number = (await city.ask('query ($id: ID!) { person(id: $id, purpose: ASSIGNED) { number } }', { id: person })).data.person
      .number;
    const withoutReadings = (words: string) => words.replace(/[ぁ-ん\s]/g, '');
    const wordsOf = async (query: string) => (await textOf((await get(city, `${paper()}${query}`)).rawPayload)).join('');
    /** But for what was looked at when: every print adds a line. */
    const formOf = (words: string) => new Set(words.split(/[\s　]+/).filter((word) => !/[\d：:]/.test(word)));
    for (const language of ['ja', 'easy']) {
      const wished = await wordsOf(`?language=${language}&offices=unnamed`);
      for (const told of ['厚岸', 'consultation_supporter', 'caseworker']) expect(wished).not.toContain(told);
      for (const said of ['担当の組織の職員', '関係機関の職員', 'この紙を渡した窓口'])
        expect(withoutReadings(wished)).toContain(withoutReadings(said));
      await hide('now()');
      const hiding = await wordsOf(`?language=${language}`);
      await hide('null');
      expect(formOf(hiding)).toEqual(formOf(wished));
    }
    expect((await get(city, `${paper()}?offices=some`)).statusCode).toBe(400);
  });

  it('is taken along as a list, in both encodings, and that is logged as exported before it leaves', async () => {
    const answer = await get(city, list());
    expect(answer.statusCode).toBe(200);
    const text = answer.rawPayload.toString('utf8');
    expect(text.charCodeAt(0)).toBe(0xfeff);
    for (const words of ['見た人', '厚岸 consultation_supporter', '本人同意', '取扱注意']) expect(text).toContain(words);
    expect(await lastLook(city)).toMatchObject({ action: 'exported', operation: 'export:access-log', subject_kind: 'AccessLog' });
    expect((await get(city, list().replace('.csv', '.xlsx'))).rawPayload.subarray(0, 2).toString()).toBe('PK');
    expect(new TextDecoder('shift_jis').decode((await get(city, `${list()}&encoding=shift_jis`)).rawPayload)).toContain('見た人');
  });

  it('is narrowed to one office as on the page, and says so', async () => {
    const of = async (who: TestStaff) =>
      (await get(city, `${list()}&office=${encodeURIComponent(world.id('Tenant', who.tenantId))}`)).rawPayload.toString();
    expect(await of(council)).toMatch(/機関「厚岸」（[1-9]\d*件）/);
    expect(await of(council)).not.toContain('"釧路"');
    expect(await of(stranger)).toContain('機関「鶴居」（0件）');
    expect((await get(city, `${list()}&office=nowhere`)).statusCode).toBe(404);
  });

  it('ends after five thousand lines, and says that there are more', async () => {
    await world.database.see.query(
      `insert into access_log (region_id, log_id, at, owner_tenant_id, actor_tenant_id, actor_staff_id, actor_label, action, operation,
         person_id, subject_kind, basis, request_id)
       select region_id, gen_random_uuid(), '2020-01-01T00:00:00Z'::timestamptz + n * interval '1 minute', owner_tenant_id, actor_tenant_id,
         actor_staff_id, actor_label, action, operation, person_id, subject_kind, basis, request_id
       from (select * from access_log where owner_tenant_id = $1 and subject_kind = 'AccessLog' limit 1) one, generate_series(1, 5000) n`,
      [city.tenantId],
    );
    const text = (await get(city, list())).rawPayload.toString();
    expect(text).toContain('（はじめの5000件だけ。残りは、条件を絞って書き出してください）');
    expect(text.match(/^"\d{4}\//gm)).toHaveLength(5000);
    const few = (await get(city, `${list()}&from=2020-01-01&until=2020-01-01`)).rawPayload.toString();
    expect(few).toMatch(/（\d+件）/);
    expect(few).not.toContain('はじめの');
  });

  it('does not leave at all where the log cannot be written', async () => {
    const { see } = world.database;
    await see.query('alter table access_log add constraint broken check (action not in ($$printed$$, $$exported$$)) not valid');
    try {
      for (const url of [paper(), list()]) {
        const answer = await get(city, url);
        expect(answer.statusCode).toBe(500);
        expect(answer.body).not.toContain('釧路');
      }
    } finally {
      await see.query('alter table access_log drop constraint broken');
    }
  });

  it('is nobody else’s, and a wrong address is answered by a code', async () => {
    for (const url of [paper(), list()]) {
      expect((await get(null, url)).statusCode).toBe(401);
      expect((await get(council, url)).statusCode).toBe(403); // it reads the person, and still not who else does
      const [hidden, missing] = [
        await get(stranger, url),
        await get(stranger, url.replace(encodeURIComponent(person), 'x').replace(person, 'x')),
      ];
      expect(hidden.statusCode).toBe(404);
      expect(missing.statusCode).toBe(404);
    }
    expect((await get(city, `${paper()}?language=fr`)).json().errors[0].extensions).toMatchObject({
      details: { fields: { language: 'UNKNOWN_CODE' } },
    });
    expect((await get(city, `${paper()}?from=2026-02-30`)).json().errors[0].extensions).toMatchObject({
      details: { fields: { from: 'BAD_DATE' } },
    });
    expect((await get(city, `${list()}&from=1&from=2`)).statusCode).toBe(400);
    expect((await get(city, '/exports/access-log.csv')).statusCode).toBe(404);
  });
});

import { randomUUID } from 'node:crypto';
import type { TestDatabase } from '../../kit/database.js';
import { given, tell } from '../../kit/given.js';
import { TestStream } from '../../kit/stream.js';
import { type TestStaff, World } from '../../kit/world.js';

const groups = { identity: 'familyName', contact: 'mobile', address: 'locality', health: 'conditions', money: 'rent', safety: 'risks' };

/** Whatever was delivered about a person stands in the log; whatever was not for somebody is refused as if it were not there. */
export async function delivered(database?: () => Promise<TestDatabase>): Promise<{ words: string[]; compared: number }> {
  const world = await World.open({}, [], database?.());
  const city = await world.staff(await world.tenant('釧路', 'city'), ['caseworker']);
  const council = await world.staff(await world.tenant('厚岸', 'council'), ['consultation_supporter']);
  const person = await given(world).person(city, {}, { contact: { mobile: '090-0000-0001' }, address: { locality: '黒金町' } });
  const { data } = await city.ask('query ($id: ID!) { person(id: $id) { cases { id version } } }', { id: person });
  for (const [mutation, content] of [
    ['changeHealth', { conditions: '腰痛' }],
    ['changeMoney', { rent: 30_000 }],
    ['changeSafety', { risks: ['violence'] }],
  ] as const)
    await city.ask(
      `mutation ($input: ${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { __typename } }`,
      {
        input: { caseId: data.person.cases[0].id, expectedVersion: 0, ...content },
      },
    );
  const words = [
    ...(await unlogged(world, city, person)),
    ...(await unloggedPreview(world, city, council, person)),
    ...(await loggedUnseen(world, city)),
    ...(await toldApart(world, council, person)),
    ...(await hearsay(world, city, council)),
  ];
  await world.close();
  return { words, compared: Object.keys(groups).length };
}

async function unlogged(world: World, city: TestStaff, person: string): Promise<string[]> {
  await world.database.see.query('truncate access_log');
  const { data } = await city.ask(
    `query ($id: ID!) { person(id: $id) { ${Object.entries(groups)
      .map(([group, field]) => `${group} { ${field} }`)
      .join(' ')} } }`,
    { id: person },
  );
  const { rows } = await world.database.see.query('select distinct field_group from access_log');
  const logged = rows.map((row) => row.field_group);
  return Object.keys(groups)
    .filter((group) => data.person?.[group] && !logged.includes(group))
    .map((group) => `${group} was delivered and stands nowhere in the log`);
}

/** A list that goes on shows one person, and has looked at no other. */
async function loggedUnseen(world: World, city: TestStaff): Promise<string[]> {
  for (const familyName of ['一番', '二番']) await given(world).person(city, { familyName });
  await world.database.see.query('truncate access_log');
  await city.ask('{ myPersons(first: 1) { edges { node { identity { familyName } } } pageInfo { hasNextPage } } }');
  const { rows } = await world.database.see.query('select count(distinct person_id)::int as looks from access_log');
  return rows[0].looks === 1 ? [] : [`A list of one person stands in the log with ${rows[0].looks}`];
}

/** Whoever looks at a draft with the eyes of the receiver has looked: each part that is shown stands in the log. */
async function unloggedPreview(world: World, city: TestStaff, council: TestStaff, person: string): Promise<string[]> {
  const lay = given(world);
  const fieldGroups = ['IDENTITY', 'HEALTH', 'SAFETY'];
  const consent = await lay.consent(city, person, [council], fieldGroups);
  const draft = await lay.draft(city, { person, to: council, consent, fieldGroups });
  await world.database.see.query('truncate access_log');
  const shown = 'identity { familyName } health { conditions } safety { risks }';
  const { data } = await city.ask(
    `mutation ($id: ID!) { previewReferral(input: { referralId: $id, stage: ONCE_ACCEPTED }) { ... on ReferralPreview { person { ${shown} } } } }`,
    { id: draft },
  );
  const { rows } = await world.database.see.query('select distinct field_group from access_log where actor_staff_id = $1', [city.staffId]);
  const logged = rows.map((row) => row.field_group);
  return ['identity', 'health', 'safety']
    .filter((group) => data?.previewReferral?.person?.[group] && !logged.includes(group))
    .map((group) => `${group} was delivered in a preview and stands nowhere in the log`);
}

/** What exists elsewhere and what exists nowhere is answered with the same bytes, asked or told to change. */
async function toldApart(world: World, stranger: TestStaff, person: string): Promise<string[]> {
  const absent = world.id('Person', randomUUID());
  const plain = (answer: object) => JSON.stringify(answer).replace(/[0-9A-Z]{5}-[0-9A-Z]{5}/g, '');
  const asks: ((id: string) => Promise<object>)[] = [
    (id) => stranger.ask('query ($id: ID!) { person(id: $id) { number } }', { id }),
    (id) => stranger.ask('query ($id: ID!) { node(id: $id) { id } }', { id }),
    (id) => stranger.ask('query ($id: ID!) { accessLog(personId: $id) { edges { node { id } } } }', { id }),
    (id) =>
      tell(stranger, 'openCase', { personId: id }, '... on PersonPayload { __typename }').catch(({ message, code }) => ({ message, code })),
    (id) =>
      tell(stranger, 'createTask', { personId: id, title: '用件' }, '... on TaskPayload { __typename }').catch(({ message, code }) => ({
        message,
        code,
      })),
  ];
  const words: string[] = [];
  for (const [at, ask] of asks.entries()) {
    const [here, there] = [plain(await ask(person)), plain(await ask(absent))];
    if (here !== there) words.push(`Absent and forbidden are told apart (${at}): ${here.slice(0, 120)} and ${there.slice(0, 120)}`);
  }
  words.push(...(await filesToldApart(world, stranger, person)));
  // A fault inside must not say what PostgreSQL said.
  await world.database.see.query('alter table support_case rename to hidden_case');
  const broken = JSON.stringify(await stranger.ask('{ myPersons { edges { node { id } } } }'));
  await world.database.see.query('alter table hidden_case rename to support_case');
  if (/support_case|relation/.test(broken)) words.push(`An error tells of the inside: ${broken.slice(0, 200)}`);
  return words;
}

/** The same by every address that names somebody or something: headers, status and bytes. */
async function filesToldApart(world: World, stranger: TestStaff, person: string): Promise<string[]> {
  const { rows } = await world.database.see.query(
    `insert into attachment (region_id, tenant_id, attachment_id, person_id, owner_kind, file_name, media_type, byte_size, sha256, bytes, created_by)
     select region_id, tenant_id, gen_random_uuid(), person_id, 'record', '写し.pdf', 'application/pdf', 1, '', 'x', tenant_id from person limit 1
     returning attachment_id as scan`,
  );
  const pairs: [address: (id: string) => string, here: string, nowhere: string][] = [
    [(id) => `/attachments/${id}`, world.id('Attachment', rows[0].scan), world.id('Attachment', randomUUID())],
    [(id) => `/papers/access-log/${id}.pdf`, person, world.id('Person', randomUUID())],
    [(id) => `/exports/access-log.csv?person=${id}`, person, world.id('Person', randomUUID())],
  ];
  const words: string[] = [];
  for (const [address, here, nowhere] of pairs) {
    const answers = [];
    for (const id of [here, nowhere]) {
      const { statusCode, headers, body } = await stranger.browser.get(address(id));
      const { date: _date, 'x-request-id': _number, ...others } = headers as Record<string, unknown>;
      answers.push(JSON.stringify([statusCode, others, body]).replace(/[0-9A-Z]{5}-[0-9A-Z]{5}/g, ''));
    }
    if (answers[0] !== answers[1])
      words.push(`Absent and forbidden are told apart at ${address('…')}: ${answers.join(' and ').slice(0, 300)}`);
  }
  return words;
}

/** Who does not belong to an office hears nothing of what changes in it. */
async function hearsay(world: World, city: TestStaff, council: TestStaff): Promise<string[]> {
  const stream = await TestStream.open(world, council);
  await given(world).person(city);
  await tell(city, 'createTask', { title: 'こちらの用件' }, '... on TaskPayload { __typename }');
  await new Promise((wake) => setTimeout(wake, 250));
  const heard = stream.heard.filter(({ event }) => event === 'change');
  stream.close();
  return heard.length > 0 ? [`Another office hears of changes: ${JSON.stringify(heard[0])}`] : [];
}

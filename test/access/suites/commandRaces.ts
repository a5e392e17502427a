import pg from 'pg';
import type { TestDatabase } from '../../kit/database.js';
import { given, tell } from '../../kit/given.js';
import { region, type TestStaff, World } from '../../kit/world.js';
import { untilWaiting } from './forcedRaces.js';

interface Scene {
  world: World;
  owner: TestStaff;
  /** Of the owner's office, and not named. */
  mate: TestStaff;
  lead: TestStaff;
  reader: TestStaff;
}

/** Holds the rows of a statement until both have come to wait for them, in this order; gives what became of both. */
async function inOrder<A, B>(
  { database: { see } }: World,
  held: string,
  first: () => Promise<A>,
  second: () => Promise<B>,
): Promise<[A | { code: string }, B | { code: string }]> {
  const lock = await see.connect();
  const refused = ({ code = 'failed' }: { code?: string }) => ({ code });
  try {
    await lock.query('begin');
    await lock.query(held);
    const one = first().catch(refused);
    if (!(await untilWaiting(see, 1))) throw new Error('The first did not come to wait.');
    const two = second().catch(refused);
    await untilWaiting(see, 2, 300); // whoever may not touch the row does not wait
    await lock.query('commit');
    return await Promise.all([one, two]);
  } finally {
    await lock.query('rollback');
    lock.release();
  }
}

const protect = ({ world, owner, lead }: Scene, person: string): Promise<any> =>
  tell(
    owner,
    'protectPerson',
    {
      personId: person,
      readerIds: [world.id('Staff', lead.staffId)],
      until: new Date(Date.now() + 180 * 86_400_000).toISOString().slice(0, 10),
    },
    '... on ProtectedPayload { __typename }',
  );

/** As the role that serves, with nothing but the settings. */
async function rawly({ database }: World, who: TestStaff, isolation: string, statement: string): Promise<{ rows: unknown[] }> {
  const client = new pg.Client(database.gatewayUrl);
  await client.connect();
  try {
    await client.query(`begin isolation level ${isolation}`);
    await client.query(`select set_config('app.region', $1, true), set_config('app.tenant', $2, true), set_config('app.staff', $3, true)`, [
      String(region),
      who.tenantId,
      who.staffId,
    ]);
    return await client.query(statement);
  } finally {
    await client.end();
  }
}

const touches = [
  `select locality from person_address where locality = '隠れ家町' for update`,
  `select locality from person_address where locality = '隠れ家町' for share`,
  `update person_address set locality = locality where locality = '隠れ家町' returning locality`,
];

/** 支援措置 is laid while somebody who is not named waits to lock or change the address: they get nothing of it. */
async function protectionAgainstTouches(scene: Scene, rounds: number): Promise<string[]> {
  const { world, owner, mate, reader } = scene;
  const words: string[] = [];
  for (let round = 0; round < rounds; round++) {
    const person = await given(world).person(owner, {}, { address: { locality: '隠れ家町' } });
    await world.database.see.query(`update person_address set readers = $1 where locality = '隠れ家町'`, [
      JSON.stringify({ [reader.tenantId]: 4_000_000_000 }),
    ]);
    const who = round % 2 === 0 ? mate : reader;
    const isolation = round % 4 < 2 ? 'read committed' : 'repeatable read';
    const [laid, touched] = await inOrder(
      world,
      `select from person_address where locality = '隠れ家町' for update`,
      () => protect(scene, person),
      () => rawly(world, who, isolation, touches[round % touches.length] as string),
    );
    if (laid.code) words.push(`The address could not be protected: ${laid.code}`);
    if ('rows' in touched && touched.rows.length > 0) words.push(`An address that was being protected was touched by somebody not named`);
    if ('code' in touched && touched.code !== '40001') words.push(`A touch of the address came to ${touched.code}`);
    await world.database.see.query(`update person_address set locality = '前の町' where locality = '隠れ家町'`);
  }
  return words;
}

/** A consent is taken back while the office that it was given for accepts: it does not accept on what it read before. */
async function acceptanceAgainstWithdrawal({ world, owner, reader }: Scene, rounds: number): Promise<string[]> {
  const lay = given(world);
  const words: string[] = [];
  for (let round = 0; round < rounds; round++) {
    const fieldGroups = ['IDENTITY'];
    const person = await lay.person(owner);
    const consent = await lay.consent(owner, person, [reader], fieldGroups);
    const referral = await lay.delivered(owner, { person, to: reader, consent, fieldGroups });
    const [withdrawn, accepted] = await inOrder(
      world,
      `select from person where person_id = (select person_id from person order by created_at desc, person_id desc limit 1) for update`,
      () => tell(owner, 'withdrawConsent', { consentId: consent, method: 'ORAL' }, '... on ConsentPayload { endedDisclosures }'),
      () => tell(reader, 'acceptReferral', { referralId: referral }, '... on ReferralPayload { __typename }'),
    );
    if (withdrawn.code) words.push(`The consent could not be withdrawn: ${withdrawn.code}`);
    if ('__typename' in accepted && accepted.__typename === 'ReferralPayload')
      words.push('A referral was accepted on what was read before its consent was taken back');
    const { data } = await reader.ask('query ($id: ID!) { referral(id: $id) { person { identity { familyName } } } }', { id: referral });
    if (data?.referral)
      words.push('A referral that was accepted beside a withdrawal is still open to the office from which the consent was taken');
  }
  return words;
}

/** The transaction that lays 支援措置 lays it on the record of every office that has taken the person on. */
async function flagOnEveryRecord(scene: Scene): Promise<string[]> {
  const { world, owner, reader } = scene;
  const { person } = await given(world).handedOver(owner, reader);
  await protect(scene, person);
  const { rows } = await world.database.see.query('select protected_since from person where tenant_id = $1', [reader.tenantId]);
  if (rows.length === 0) return ['The office that accepted keeps no record, so nothing is proved'];
  return rows.filter((row) => !row.protected_since).map(() => 'A linked record of another office is not protected');
}

/** Commands of the product that pass each other at one row, in an order that is forced. */
export async function commandsInRaces(rounds: number, database?: () => Promise<TestDatabase>): Promise<string[]> {
  const world = await World.open({}, [], database?.());
  const city = await world.tenant('釧路', 'city');
  const scene: Scene = {
    world,
    owner: await world.staff(city, ['caseworker']),
    mate: await world.staff(city, ['caseworker']),
    lead: await world.staff(city, ['supervisor']),
    reader: await world.staff(await world.tenant('厚岸', 'council'), ['consultation_supporter']),
  };
  try {
    return [
      ...(await flagOnEveryRecord(scene)),
      ...(await protectionAgainstTouches(scene, rounds * 3)),
      ...(await acceptanceAgainstWithdrawal(scene, rounds)),
    ];
  } finally {
    await world.close();
  }
}

import { createHash } from 'node:crypto';
import { exportLog, SealKey, schemas } from '@tsunagi/casework';
import { openOrm } from '@tsunagi/database';
import { writeCsv, writeWorkbook } from '@tsunagi/papers';
import { verifyExport } from 'tsunagi/audit/verify';
import { goodPassword, setPassword } from '../../kit/accounts.js';
import type { TestDatabase } from '../../kit/database.js';
import { trust } from '../../kit/documents.js';
import { given, tell } from '../../kit/given.js';
import { packOf, pdfOf } from '../../kit/paperPdf.js';
import { formWith, sendFile } from '../../kit/upload.js';
import { region, type TestStaff, World } from '../../kit/world.js';
import { allReadings } from '../canary/decode.js';
import { glassWithoutJudge, linkThatTells, nameThatComesBack, oneHandWithTwoGloves, passkeyWithoutPassword } from './accountDoors.js';

/** A city with two who work with people, a lead, and somebody who administers the accounts; a council; and somebody else's office. */
interface Street {
  world: World;
  city: TestStaff;
  lead: TestStaff;
  admin: TestStaff;
  council: TestStaff;
  far: TestStaff;
  person: string;
}

async function layStreet(world: World): Promise<Street> {
  const [office, town, elsewhere] = [
    await world.tenant('釧路', 'city'),
    await world.tenant('厚岸', 'council'),
    await world.tenant('標茶', 'council'),
  ];
  const city = await world.staff(office, ['caseworker']);
  return {
    world,
    city,
    lead: await world.staff(office, ['supervisor']),
    admin: await world.staff(office, ['tenant_admin', 'supervisor']),
    council: await world.staff(town, ['consultation_supporter']),
    far: await world.staff(elsewhere, ['consultation_supporter']),
    person: await given(world).person(city, {}, { address: { locality: '黒金町' } }),
  };
}

/** What somebody tries at a door, and what has to become of it. Says what was wrong, in words; nothing where the door holds. */
type Door = (street: Street) => Promise<string | false>;

const upload = ({ city, person }: Street, bytes: Buffer) =>
  sendFile(city.browser, '/attachments', { bytes, fileName: '写し.pdf', fields: { personId: person, kind: 'record' } });

async function filesWithoutEnd({ world, city }: Street): Promise<string | false> {
  const send = () =>
    city.browser.post('/attachments', formWith({ bytes: Buffer.alloc(0) }), {
      'content-type': 'multipart/form-data; boundary=tsunagi-form-boundary',
    });
  await send();
  await world.database.see.query(`update sign_in_counter set next_at = now() + interval '1 hour'`);
  await send();
  await world.database.see.query('delete from sign_in_counter');
  return city.browser.status !== 429 && 'Files are taken without end';
}

const script = '<</S/JavaScript/JS(1)>>';
async function livelyPapers(street: Street): Promise<string | false> {
  for (const [how, bytes] of [
    ['openly', pdfOf({ catalogue: `/OpenAction${script}` })],
    ['packed', pdfOf({ objects: [packOf(script)] })],
  ] as const)
    if ((await upload(street, bytes)).status === 201) return `A PDF with a script is kept, ${how}`;
  return (await upload(street, pdfOf())).status !== 201 && 'No PDF is kept at all, so nothing is proved';
}

/** An account of the same hands asks, and its host confirms; or it names who reads. */
async function oneHandTwice({ world, city, admin, person }: Street): Promise<string | false> {
  const personId = person;
  const until = new Date(Date.now() + 100 * 86_400_000).toISOString().slice(0, 10);
  const readers = { personId, readerIds: [world.id('Staff', city.staffId)] };
  await tell(city, 'protectPerson', { ...readers, until }, '... on ProtectedPayload { __typename }');
  const input = {
    login: 'neko-ni',
    displayName: '猫 二',
    displayKana: 'ネコ ニ',
    jobTitle: '職員',
    roles: ['SUPERVISOR'],
    validFrom: '2026-04-01',
  };
  const { link } = await tell(admin, 'inviteStaff', { ...input, idempotencyKey: undefined }, '... on InvitationPayload { link }');
  const token = new URL(link).hash.slice(1);
  await world
    .browser('203.0.113.9')
    .ask(`mutation { acceptInvitation(input: { token: "${token}", password: "${goodPassword}" }) { __typename } }`);
  const puppet = await world.colleague('neko-ni');
  const payload = '... on PersonPayload { person { id } }';
  const named = await tell(puppet, 'nameAddressReaders', { ...readers, idempotencyKey: undefined }, payload);
  if (named.person) return 'Whoever came today names the readers of a protected address';
  await world.database.see.query(`update audit_event set at = at - interval '20 days' where verb = 'staff.joined'`);
  await tell(puppet, 'askRelease', { personId, reason: '転居', idempotencyKey: undefined }, payload);
  const released = await tell(admin, 'confirmRelease', { personId, idempotencyKey: undefined }, payload);
  return !!released.person && 'One hand lifts 支援措置, with an account that it has made for itself';
}

async function providerOfAnother({ world, lead, council }: Street): Promise<string | false> {
  const membershipId = await world.secondPost(lead, council.tenantId, ['consultation_supporter']);
  await world.database.see.query('update session set provider_tenant_id = $1 where staff_id = $2', [lead.tenantId, lead.staffId]);
  const change = `mutation { switchMembership(input: { membershipId: "${world.id('Membership', membershipId)}" }) { viewer { tenant { name } } } }`;
  return !!(await lead.ask(change)).data?.switchMembership && 'The sign-in of one office opens another';
}

async function codeWithoutPassword({ world, city }: Street): Promise<string | false> {
  await setPassword(world, city);
  const { data } = await city.ask('mutation { beginTotp(input: { password: "わからない" }) { ... on TotpSecretPayload { secret } } }');
  return !!data?.beginTotp?.secret && 'Whoever finds a screen sets up a code there';
}

/** On a consent that does not name whoever receives. */
async function consentForAnother({ world, city, council, far }: Street): Promise<string | false> {
  const lay = given(world);
  const { person, referral } = await lay.handedOver(city, council);
  const consent = await lay.consent(city, person, [far], ['HEALTH']);
  const input = { referralId: referral, fieldGroups: ['HEALTH'], basis: 'CONSENT', consentId: consent };
  const shared = await tell(city, 'shareMore', input, '... on ReferralPayload { referral { id } }');
  return !!shared.referral && 'More is shared on a consent that names somebody else';
}

async function formulas(): Promise<string | false> {
  const evil = '=HYPERLINK("http://x")';
  const sheet = { title: '表', condition: evil, by: evil, at: new Date(), columns: [{ title: '欄', width: 9 }], rows: [[evil]] };
  const csv = writeCsv(sheet, 'utf-8').bytes.toString();
  if (/(^|[\r\n,])"=/m.test(csv)) return 'A list as CSV holds a formula';
  const workbook = (await allReadings(await writeWorkbook(sheet))).join('\n');
  return />=HYPERLINK/i.test(workbook) && 'A list as a workbook holds a text that begins like a formula';
}

const linesOfText = (all: object[]): string => all.map((line) => JSON.stringify(line)).join('\n');

/** The export of everything, and what one office is given of it, in which lines of others are covered. */
async function coveredLines({ world, city, person }: Street): Promise<string | false> {
  await city.ask('query ($id: ID!) { person(id: $id) { identity { familyName } } }', { id: person });
  const orm = await openOrm(world.database.workerUrl, schemas, 1);
  const key = new SealKey(Buffer.alloc(32, 3).toString('base64'));
  let words: string | false = false;
  for (const tenant of [null, city.tenantId]) {
    const lines: Record<string, unknown>[] = [];
    await exportLog(orm, region, key, tenant, (line) => void lines.push(line as Record<string, unknown>));
    const at = lines.findIndex(({ kind }) => kind === 'line');
    const { kind: _, ...leaf } = JSON.parse(JSON.stringify(lines[at]));
    const hash = createHash('sha256')
      .update(`leaf\n${JSON.stringify(Object.values(leaf))}`)
      .digest('hex');
    if (!verifyExport(linesOfText(lines)).sound) words ||= 'An export is not sound as it leaves, so nothing is proved';
    const covered = verifyExport(linesOfText(lines.with(at, { kind: 'covered', hash })));
    if (covered.sound) words ||= `A line of the log ${tenant ? 'of an office ' : ''}can be covered, and nobody notices`;
  }
  await orm.close();
  return words;
}

const doors: Door[] = [
  filesWithoutEnd,
  livelyPapers,
  coveredLines,
  consentForAnother,
  codeWithoutPassword,
  oneHandTwice,
  providerOfAnother,
  formulas,
  ({ world, city, admin }) => oneHandWithTwoGloves(world, city, admin),
  ({ world, city }) => passkeyWithoutPassword(world, city),
  ({ world, city, admin }) => linkThatTells(world, admin, city),
  ({ world, city }) => glassWithoutJudge(world, city),
  ({ world, city, admin }) => nameThatComesBack(world, city, admin),
];

/** In production only what the console asks is answered. */
async function anyDocument(database?: () => Promise<TestDatabase>): Promise<string | false> {
  const settings = {
    mode: 'production' as const,
    publicUrl: 'https://tsunagi.example.jp',
    documents: trust('{ viewer { demo } }'),
    embedded: false,
  };
  const world = await World.open(settings, [], database?.());
  const staff = await world.staff(await world.tenant('釧路', 'city'), ['caseworker']);
  const { data } = await staff.ask('{ viewer { displayName } }');
  await world.close();
  return !!data?.viewer && 'Whoever is signed in asks what the console never asks';
}

/** What somebody would try first: each door is tried once, and holds. */
export async function tryDoors(database?: () => Promise<TestDatabase>): Promise<{ words: string[]; tried: number }> {
  const world = await World.open({}, [], database?.());
  const words: string[] = [];
  try {
    const street = await layStreet(world);
    for (const door of doors) {
      const fault = await door(street);
      if (fault) words.push(fault);
    }
  } finally {
    await world.close();
  }
  const open = await anyDocument(database);
  return { words: open ? [...words, open] : words, tried: doors.length + 1 };
}

import { randomUUID } from 'node:crypto';
import { decidingFacts } from '@tsunagi/access';
import { kindsOfChange } from '@tsunagi/gateway';
import { TestStream } from '../../kit/stream.js';
import { pause, within } from '../../kit/within.js';
import { region } from '../../kit/world.js';
import { hears, newsSaid } from '../specification/acts/ways.js';
import type { Facts, Row } from '../specification/index.js';
import { Dice } from '../world/dice.js';
import type { InventedWorld } from '../world/layWorld.js';
import type { Asker } from '../world/offices.js';
import type { Tally } from './Tally.js';

/** What has changed, by its name in the policy table: of which kind the news are, and where its rows lie. */
const parts: readonly [subject: string, kind: string, table: string][] = [
  ['PersonAddress', 'person', 'person_address'],
  ['PersonContact', 'person', 'person_contact'],
  ['CaseHealth', 'person', 'case_health'],
  ['SupportRecord', 'person', 'support_record'],
  ['Referral', 'referral', 'referral'],
  ['Task', 'task', 'task'],
];
const perPart = 8;

const propertiesOf = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name.replace(/_(\w)/g, (_all, letter) => letter.toUpperCase()), value]));

/** News of one row that has changed, for the office whose row it is. */
const newsOfRows = (facts: Facts, dice: Dice): Row[] =>
  parts.flatMap(([subject, kind, table]) =>
    facts
      .where(table, 'region_id', region)
      .toSorted(() => dice.next() - 0.5)
      .slice(0, perPart)
      .map((row, at) => ({
        region_id: region,
        tenant_id: row.tenant_id,
        outbox_id: randomUUID(),
        kind,
        subject_id: randomUUID(),
        version: 100_000 + parts.findIndex(([each]) => each === subject) * 1_000 + at,
        staff_ids: null,
        changed: subject,
        facts: [decidingFacts(subject, propertiesOf(row))],
        of: { table, row },
      })),
  );

/** News of every kind for every office, for all of it and for some of it; its version says which it is. */
function newsFor({ offices, askers }: InventedWorld, dice: Dice): Row[] {
  let version = 1000;
  return offices
    .filter((office) => office.region === region)
    .flatMap(({ tenantId }) =>
      kindsOfChange.flatMap((kind) =>
        [null, dice.some(askers, 0.2).map(({ staff }) => staff)].map((staff_ids) => ({
          region_id: region,
          tenant_id: tenantId,
          outbox_id: randomUUID(),
          kind,
          subject_id: randomUUID(),
          version: ++version,
          staff_ids,
        })),
      ),
    );
}

const heardBy = (stream: TestStream): Set<string> =>
  new Set(stream.heard.filter(({ event }) => event === 'change').map(({ data }) => `${data.kind} ${data.version}`));

const nameOf = ({ kind, version }: Row): string => `${kind} ${version}`;

/** Everybody has a page open; then there is news of every kind, and each hears what is for them and not one line more. */
export async function askEvents(invented: InventedWorld, facts: Facts, tally: Tally, most = Number.POSITIVE_INFINITY): Promise<void> {
  const { world, askers, seed } = invented;
  const dice = new Dice(seed + 11);
  const near = askers.filter((each) => each.region === region).sort(() => dice.next() - 0.5);
  const open = await Promise.all(
    near.slice(0, most).map(async (asker) => ({ asker, stream: await TestStream.open(world, { browser: world.signedIn(asker.token) }) })),
  );
  const news = [...newsFor(invented, dice), ...newsOfRows(facts, dice)];
  const { see } = world.database;
  await see.query(
    `with laid as (insert into outbox (region_id, tenant_id, outbox_id, kind, subject_id, version, staff_ids, changed, facts)
       select region_id, tenant_id, outbox_id, kind, subject_id, version, staff_ids, changed, facts
       from jsonb_populate_recordset(null::outbox, $1::jsonb) returning outbox_id)
     select pg_notify('tsunagi', outbox_id::text) from laid`,
    [JSON.stringify(news.map(({ of: _, ...each }) => each))],
  );
  const listening = open.map(({ asker, stream }) => ({
    asker,
    stream,
    told: new Set(news.filter((each) => !asker.over && newsSaid.includes(each.kind) && hears(each, asker, facts))),
  }));
  const complete = ({ stream, told }: (typeof listening)[number]) => {
    const heard = heardBy(stream);
    return [...told].every((each) => heard.has(nameOf(each)));
  };
  await within(5_000, () => listening.every(complete));
  await pause(500); // what nobody should hear has come by then
  for (const { asker, stream, told } of listening) {
    compare(asker, stream, news, told, tally);
    stream.close();
  }
}

function compare(asker: Asker, stream: TestStream, news: Row[], told: Set<Row>, tally: Tally): void {
  const heard = heardBy(stream);
  for (const each of news) {
    const expected = told.has(each);
    tally.count('event', `news ${each.kind}`, expected ? 'allow' : 'deny');
    if (heard.has(nameOf(each)) !== expected)
      tally.disagree(
        `${asker.name}: news of ${each.changed ?? each.kind} is ${expected ? 'not told' : 'told'}${each.staff_ids ? ', for some only' : ''}`,
      );
  }
}

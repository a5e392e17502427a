import type { TestDatabase } from '../../kit/database.js';
import { World } from '../../kit/world.js';
import { allReadings, folded } from '../canary/decode.js';
import { factsOf, schemaOf, sheetsOfWorld } from '../matrix/matrix.js';
import { type Facts, type Row, seen, tablesSaid } from '../specification/index.js';
import { type InventedWorld, layWorld } from '../world/layWorld.js';
import type { Asker } from '../world/offices.js';
import { addressesOf } from './addresses.js';
import { observersIn } from './noninterference.js';
import { drawn } from './otherSecrets.js';

export interface Overheard {
  words: string[];
  /** Each sink, with how many answers of it were searched. */
  sinks: Map<string, number>;
  /** How many values were hidden from somebody who asked, and how many were rightly shown. */
  hidden: number;
  shown: number;
}

interface Place {
  table: string;
  row: Row;
}

const textsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? drawn.test(value)
      ? [value]
      : []
    : value && typeof value === 'object'
      ? Object.values(value).flatMap(textsOf)
      : [];

/** A file is kept by its name, a picture by its key; what stands in them was drawn too. */
async function scansOf({ world }: InventedWorld): Promise<Map<string, string>> {
  const { rows } = await world.database.see.query<{ id: string; text: string }>(
    `select attachment_id as id, substr(convert_from(bytes, 'UTF8'), 6) as text from attachment
     union all select photo_id, convert_from(bytes, 'UTF8') from hub_photo
     union all select sheet_id, substr(convert_from(bytes, 'UTF8'), 6) from agenda_sheet where bytes is not null`,
  );
  return new Map(rows.map(({ id, text }) => [id, text]));
}

/** A number further down a chain says the first one too. */
const keysOf = (text: string): Set<string> => new Set([text, text.split('/')[0] as string].map(folded));

/** Where each value lies, as the specification names the places: by which sentences somebody may come to see it. */
function placesOf(facts: Facts, scans: Map<string, string>): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  const tables: [said: string, table: string][] = [
    ...tablesSaid.map((name): [string, string] => [name, name]),
    ['colleague', 'membership'],
    ['my membership', 'membership'],
  ];
  for (const [said, table] of tables)
    for (const row of facts.of(table))
      for (const text of [...textsOf(row), ...textsOf(scans.get(row.attachment_id ?? row.photo_id ?? row.sheet_id) ?? null)]) {
        for (const key of keysOf(text)) places.set(key, [...(places.get(key) ?? []), { table: said, row }]);
      }
  return places;
}

/** A scan is seen with what it belongs to: the record or the consent; one that belongs to nothing yet, by whoever stored it. */
function seenWithOwner(row: Row, asker: Asker, facts: Facts): boolean {
  if (!row.owner_id) return row.created_by === asker.staff;
  const [table, key] = row.owner_kind === 'consent' ? ['consent', 'consent_id'] : ['support_record', 'record_id'];
  const owner = facts.one(table as string, key as string, row.owner_id);
  return !!owner && seen(table as string, owner, asker, facts);
}

const seenAt = ({ table, row }: Place, asker: Asker, facts: Facts): boolean =>
  seen(table, row, asker, facts) && (table !== 'attachment' || seenWithOwner(row, asker, facts));

/** What this person is answered, sink by sink: every byte, headers included. */
async function answersTo(
  invented: InventedWorld,
  asker: Asker,
  sheets: string[],
  addresses: [string, string][],
): Promise<Map<string, Buffer[]>> {
  const browser = invented.world.signedIn(asker.token);
  const heard = new Map<string, Buffer[]>();
  const hear = (sink: string, ...parts: (Buffer | string)[]) =>
    heard.set(sink, [...(heard.get(sink) ?? []), ...parts.map((part) => Buffer.from(part))]);
  for (const query of sheets) {
    const answer = await browser.post('/graphql', { query }, { 'tsunagi-background': '1' });
    hear('GraphQL answers', answer.body, JSON.stringify((answer as { headers?: object }).headers ?? {}));
  }
  for (const [sink, address] of addresses) {
    const { rawPayload, headers } = await browser.get(address);
    hear(sink, rawPayload, JSON.stringify(headers));
  }
  return heard;
}

const joined = (parts: Buffer[]): Buffer[] => {
  const isText = (part: Buffer) => part[0] === 0x7b;
  return [Buffer.concat(parts.filter(isText)), ...parts.filter((part) => !isText(part))];
};

/** What could be a value in this text: the texts that were drawn, and any four letters of a name. */
const valuesIn = (text: string): string[] => [
  ...(text.match(/秘[^\d\s"]{1,12}\d{5}/g) ?? []),
  ...(text.match(/[\u4e00-\u9fff]{4,}/g) ?? []).flatMap((run) => Array.from({ length: run.length - 3 }, (_, at) => run.slice(at, at + 4))),
];

/** Those who may see little, and for comparison somebody who sees nearly all of an office. */
const askersIn = (invented: InventedWorld): Asker[] => [
  ...observersIn(invented),
  ...invented.askers
    .filter((each) => each.tenant === invented.offices[0]?.tenantId && each.roles.has('caseworker') && !each.over)
    .slice(0, 1),
];

/** In an invented world, nobody gets a value that no sentence of the specification lets them see, by no way out that there is. */
export async function strangers(seed: number, size: number, database?: () => Promise<TestDatabase>): Promise<Overheard> {
  const invented = await layWorld(seed, size, await World.open({}, [], database?.()));
  const overheard: Overheard = { words: [], sinks: new Map(), hidden: 0, shown: 0 };
  try {
    const facts = await factsOf(invented);
    const places = placesOf(facts, await scansOf(invented));
    const sheets = sheetsOfWorld(await schemaOf(), invented, facts, { paths: 1, logs: 0.2, nodes: 0.1 }).map(({ text }) => text);
    const addresses = addressesOf(invented, facts);
    for (const asker of askersIn(invented)) {
      // Whoever looked in the course of this is named in the log by office and role: a job title is no secret.
      const mayHave = (value: string) =>
        places.get(value)?.some((place) => place.row.job_title === value || seenAt(place, asker, facts)) ?? true;
      const hidden = new Set([...places.keys()].filter((value) => !mayHave(value)));
      overheard.hidden += hidden.size;
      for (const [sink, parts] of await answersTo(invented, asker, sheets, addresses)) {
        overheard.sinks.set(sink, (overheard.sinks.get(sink) ?? 0) + parts.length);
        const found = new Set<string>();
        for (const part of joined(parts)) for (const text of await allReadings(part)) for (const value of valuesIn(text)) found.add(value);
        overheard.shown += [...found].filter((value) => places.has(value) && !hidden.has(value)).length;
        for (const value of found) if (hidden.has(value)) overheard.words.push(`${asker.name} finds ${value} in ${sink}`);
      }
    }
  } finally {
    await invented.world.close();
  }
  return overheard;
}

import type { GraphQLSchema } from 'graphql';
import type { TestDatabase } from '../../kit/database.js';
import { World } from '../../kit/world.js';
import { factsOf, schemaOf, sheetsOfWorld } from '../matrix/matrix.js';
import type { Facts } from '../specification/index.js';
import { Dice } from '../world/dice.js';
import type { Layer } from '../world/Layer.js';
import { type InventedWorld, layWorld } from '../world/layWorld.js';
import type { Asker } from '../world/offices.js';
import { addressesOf } from './addresses.js';
import { drawn, findOtherwise, labelOtherwise, tellOtherwise } from './otherSecrets.js';
import { answers, difference, fileDiffers, stopClocks } from './pairedWorlds.js';
import { canBeMissing, goesUnseen, hiddenRows, keyOf, takeWhole } from './secretTables.js';
import { type Streams, streamsApart } from './streams.js';

export interface Findings {
  words: string[];
  compared: number;
  /** What differs between the worlds, as `table.column`, and how often. */
  differing: Map<string, number>;
  /** Tables of which there is a row that nobody who looks on may see. */
  hiding: string[];
  /** Open pages, while something is done in one of the worlds. */
  streams: Streams;
}

/** The same world with other secrets: another content wherever no observer may look, and here and there nothing at all. */
function otherwise(layer: Layer, secrets: Map<string, Set<string>>, dice: Dice): Map<string, number> {
  const differing = new Map<string, number>();
  for (const [table, keys] of secrets)
    for (const row of [...layer.rows(table)]) {
      if (!keys.has(keyOf(table, row))) continue;
      if (canBeMissing(table, row) && dice.chance(0.4) && goesUnseen(layer, table, row, secrets)) takeWhole(layer, table, row);
      tellOtherwise(table, row, differing);
      if (table === 'person_identity') findOtherwise(layer, row);
      if (table === 'mailbox_label') labelOtherwise(layer, row);
    }
  return differing;
}

/** Lists that nobody is named in by the address, and what is open to whoever asks. */
const lists = ['sent', 'staff', 'conference-homework', 'conference-statistics', 'unmet-needs'];
const open = ['/hsds/services?per_page=100&full=true', '/hsds/locations?per_page=100', '/open/shokudo.csv'];

/** Everything that leaves by an address of its own, but for who looked: that is at what time of day, and differs by itself. */
export const filesOf = (invented: InventedWorld, facts: Facts): string[] => [
  ...addressesOf(invented, facts)
    .map(([, address]) => address)
    .filter((address) => !address.includes('access-log')),
  ...lists.flatMap((list) => [`/exports/${list}.csv`, `/exports/${list}.xlsx`]),
];
const openFilesOf = (facts: Facts): string[] => [
  ...open,
  ...facts
    .of('hub_public')
    .slice(0, 20)
    .map(({ entry_id }) => `/open/places/${entry_id}.ics`),
];

/** Who looks on: of an office that was given little, and of the own office without the rights. */
export function observersIn({ askers, offices }: Pick<InventedWorld, 'askers' | 'offices'>): Asker[] {
  const [city, , body] = offices;
  const of = (tenant: string | undefined, role: string) =>
    askers.find((each) => each.tenant === tenant && each.roles.has(role as never) && each.roles.size === 1 && !each.over);
  return [
    of(body?.tenantId, 'consultation_supporter'),
    of(body?.tenantId, 'partner_coordinator'),
    of(city?.tenantId, 'hub_editor'),
    of(city?.tenantId, 'tenant_admin'),
  ].filter((each): each is Asker => !!each);
}

/** Those who sit in a meeting and are told some of it: what else is spoken of there they must not be able to tell. */
function membersIn({ askers, offices }: InventedWorld, facts: Facts): Asker[] {
  const [, , body] = offices;
  const sits = (asker: Asker) => facts.where('conference_member', 'staff_id', asker.staff).some((each) => !each.removed_at);
  // Whoever asks a second time is shown the looks of the first, at times of day that differ.
  const asked = observersIn({ askers, offices });
  return askers.filter((each) => each.tenant === body?.tenantId && !each.over && sits(each) && !asked.includes(each)).slice(0, 2);
}

const mostSearches = 80;

/** Searches in timelines for what stands in hidden records of the other world alone: who finds it there knows that it is there. */
const searchesFor = ({ world }: InventedWorld, facts: Facts, secrets: Map<string, Set<string>>): string[] =>
  facts
    .of('support_record')
    .filter((row) => secrets.get('support_record')?.has(row.record_id) && drawn.test(row.text))
    .slice(0, mostSearches)
    .map(
      ({ person_id, text }) =>
        `{ person(id: "${world.id('Person', person_id)}", purpose: SUPERVISION) { timeline(first: 30, text: "${text}別") { edges { node { id } } } } }`,
    );

/** Searches for people by the names that they bear in one world alone, and in the other. */
const namesFor = (facts: Facts, secrets: Map<string, Set<string>>): string[] =>
  facts
    .of('person_identity')
    .filter((row) => secrets.get('person_identity')?.has(row.person_id))
    .slice(0, mostSearches)
    .flatMap(({ family_name }) => [family_name, [...family_name].reverse().join('')])
    .map((text) => `{ searchPersons(text: ${JSON.stringify(text)}, first: 30) { edges { node { id } } } }`);

/** Two worlds that differ only in what the observers must not know give them the same bytes. */
export async function noninterference(seed: number, size: number, database?: () => Promise<TestDatabase>): Promise<Findings> {
  const openWorld = () => World.open({}, [], database?.());
  const one = await layWorld(seed, size, await openWorld());
  const schema: GraphQLSchema = await schemaOf();
  const facts = await factsOf(one);
  // Each of them once: whoever asked before finds the traces of it in their own log.
  const observers = [...new Set([...observersIn(one), ...membersIn(one, facts)])];
  const secrets = hiddenRows(facts, observers);
  let differing = new Map<string, number>();
  const two = await layWorld(seed, size, await openWorld(), (layer) => {
    differing = otherwise(layer, secrets, new Dice(seed + 1));
  });
  const words: string[] = [];
  let compared = 0;
  let streams: Streams = { words: [], done: [], heard: 0, deaf: 0 };
  try {
    for (const each of [one, two]) await stopClocks(each.world.database);
    const sheets = sheetsOfWorld(schema, one, facts, { paths: 1, logs: 0, nodes: 0.2 }).map(({ text }) => text);
    const texts = [...sheets, ...searchesFor(one, facts, secrets), ...namesFor(facts, secrets)];
    for (const observer of observers) {
      const [here, there] = [await answers(one, observer, texts), await answers(two, observer, texts)];
      compared += here.length;
      here.forEach((answer, at) => {
        if (answer !== there[at])
          words.push(
            `${observer.name} can tell two worlds apart: ${difference(answer, there[at] as string)} in ${texts[at]?.slice(0, 160)}`,
          );
      });
      for (const address of [...filesOf(one, facts), ...(observer === observers[0] ? openFilesOf(facts) : [])]) {
        const differs = await fileDiffers(one, two, observer, address);
        compared++;
        if (differs) words.push(differs);
      }
    }
    streams = await streamsApart(one, two, schema);
    words.push(...streams.words);
  } finally {
    await one.world.close();
    await two.world.close();
  }
  const hiding = [...secrets].flatMap(([table, keys]) => (keys.size > 0 ? [table] : []));
  return { words, compared, differing, hiding, streams };
}

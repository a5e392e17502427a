import { caseRoles } from '@tsunagi/access';
import type { GraphQLSchema } from 'graphql';
import type { TestDatabase } from '../../kit/database.js';
import { World } from '../../kit/world.js';
import { factsOf, schemaOf, sheetsOfWorld } from '../matrix/matrix.js';
import type { Facts } from '../specification/index.js';
import { coordinatedLines, type Elsewhere, knowsAround, layElsewhere, tellApart } from '../world/elsewhere.js';
import type { Layer } from '../world/Layer.js';
import { type InventedWorld, layWorld } from '../world/layWorld.js';
import type { Life } from '../world/lives.js';
import type { Asker, Office } from '../world/offices.js';
import { layToldAround } from '../world/toldAround.js';
import { actsAround } from './actsAround.js';
import { filesOf } from './noninterference.js';
import { answers, difference, fileDiffers, stopClocks } from './pairedWorlds.js';

export interface Around {
  words: string[];
  compared: number;
  /** How many values differ between the worlds. */
  secrets: number;
  /** People whose records lie with the observers' own office, and people whom another office has opened to it. */
  own: number;
  received: number;
  /** Lines about them that lie with the observers' office as the coordinator and nothing more. */
  coordinated: number;
  /** What the observers did in both worlds. */
  done: number;
  /** Fields by which somebody who may know tells the worlds apart: each could tell the town. */
  tells: Set<string>;
}

/** Those who work with people in the first office: of them who knows least, to look on, and who knows most, to show what could be told. */
function lookers(layer: Layer, lives: Life[], askers: Asker[], office: string): { observers: Asker[]; knowing: Asker[] } {
  const workers = askers.filter((each) => each.tenant === office && !each.over && caseRoles.some((role) => each.roles.has(role)));
  const known = (asker: Asker) => lives.filter((life) => knowsAround(layer, asker, life)).length;
  const ordered = workers.sort((one, two) => known(one) - known(two));
  return { observers: ordered.slice(0, 2), knowing: ordered.slice(-3) };
}

/** What is said by the one word that it is. */
const places = ['Tenant', 'Unit'];

/** The fields in which two answers part, each by its type; an office or a unit parts as a whole, by the field that leads to it. */
function partings(one: any, two: any, at: string, into: Set<string>): void {
  const parts = one && two && typeof one === 'object' && typeof two === 'object' && !places.includes(one.__typename);
  if (!parts) {
    if (JSON.stringify(one) !== JSON.stringify(two)) into.add(at);
    return;
  }
  for (const key of new Set([...Object.keys(one), ...Object.keys(two)])) {
    const below = Array.isArray(one) || key === 'node' || key === 'edges' ? at : `${one.__typename ?? at}.${key}`;
    partings(one[key], two[key], below, into);
  }
}

/** What stands around one person and leads to an office, one question for each: together they cost more than is answered. */
const office = '{ __typename id name }';
const aroundPerson = [
  `cases { __typename unit ${office} }`,
  `consents { __typename recipients ${office} }`,
  `links { __typename tenant ${office} }`,
  `disclosures { __typename to ${office} }`,
  'records(first: 30) { edges { node { __typename by earlier { __typename replacedBy } } } }',
  `referrals { __typename sender ${office} receiver ${office} sentBy }`,
];
const pagesOf = (id: string): string[] =>
  aroundPerson.map((part) => `{ person(id: "${id}", purpose: SUPERVISION) { __typename ${part} } }`);

/** Where a line that lies with the coordinator leads on to somebody: by its number or key in another place, or by a name beside it. */
function leadsTo(value: any, lines: Set<string>, type: string): string | null {
  if (typeof value === 'string') return lines.has(value) && type !== 'MailboxItem' ? `${type} says ${value}` : null;
  if (!value || typeof value !== 'object') return null;
  if (value.name && lines.has(value.number)) return `A name stands beside ${value.number}`;
  const below = Object.values(value).map((each) => leadsTo(each, lines, value.__typename ?? type));
  return below.find(Boolean) ?? null;
}

const bodyOf = (answer: string): unknown => JSON.parse(JSON.parse(answer)[2]).data;

/** Whom the observers know no more of than their office does, and who asks; in both worlds alike. */
function planOf(layer: Layer, all: Life[], askers: Asker[], near: Office[]) {
  const [home, one, other] = near as [Office, Office, Office];
  tellApart(layer, [one, other]);
  const hiding = all.filter((life) => life.protectedSince && near.includes(life.office));
  const who = lookers(layer, hiding, askers, home.tenantId);
  const lives = hiding.filter((life) => !who.observers.some((each) => knowsAround(layer, each, life)));
  const isGiven = ({ personId }: Life) =>
    layer.rows('disclosure').some((row) => row.person_id === personId && row.to_tenant_id === home.tenantId);
  const own = lives.filter(({ office }) => office === home).length;
  const received = lives.filter((life) => life.office !== home && isGiven(life)).length;
  const [ours, away] = [true, false].map((own) => lives.find((life) => (life.office === home) === own));
  const gone = lives.find((life) => life.office !== home && life !== away);
  const [named, beside] = [who.knowing.at(-1), who.observers[0]];
  if (!ours || !away || !gone || !named || !beside) throw new Error('Nobody hides of whom somebody could learn.');
  layToldAround(layer, { home, own: ours, away, gone, named, other: beside, offices: [one, other], all });
  const elsewhere: Elsewhere = { home, offices: [one, other], lives };
  return { ...who, own, received, coordinated: coordinatedLines(layer, elsewhere), elsewhere };
}

/** The pages of everybody, and the lists in which referrals stand. */
const pagesAround = ({ world, lives }: InventedWorld): string[] => [
  ...lives.flatMap(({ personId }) => pagesOf(world.id('Person', personId))),
  ...['sentReferrals', 'inbox'].map((list) => `{ ${list}(first: 50) { edges { node { sender ${office} receiver ${office} } } } }`),
];

/** What is asked: documents, and files to take along. */
function questionsIn(invented: InventedWorld, facts: Facts, schema: GraphQLSchema): { texts: string[]; files: string[] } {
  const sheets = sheetsOfWorld(schema, invented, facts, { paths: 1, logs: 1, nodes: 1 });
  return { texts: [...sheets.map(({ text }) => text), ...pagesAround(invented)], files: filesOf(invented, facts) };
}

/** Two worlds in which people who hide are looked after in different towns are one and the same to whoever is not named for them. */
export async function aroundHiding(seed: number, size: number, database?: () => Promise<TestDatabase>): Promise<Around> {
  const openWorld = () => World.open({}, [], database?.());
  let planned: ReturnType<typeof planOf> | undefined;
  let secrets = 0;
  const here = await layWorld(seed, size, await openWorld(), (...laid) => void planOf(...laid));
  const there = await layWorld(seed, size, await openWorld(), (...laid) => {
    planned = planOf(...laid);
    secrets = layElsewhere(laid[0], planned.elsewhere);
  });
  const { observers = [], knowing = [], own = 0, received = 0, coordinated = [] } = planned ?? {};
  const found: Around = { words: [], compared: 0, secrets, own, received, coordinated: coordinated.length, done: 0, tells: new Set() };
  const lines = new Set(coordinated.flatMap((row) => [row.number as string, here.world.id('Referral', row.referral_id as string)]));
  try {
    for (const each of [here, there]) await stopClocks(each.world.database);
    const [facts, schema] = [await factsOf(here), await schemaOf()];
    const { texts, files } = questionsIn(here, facts, schema);
    for (const observer of observers) {
      const [one, two] = await Promise.all([answers(here, observer, texts), answers(there, observer, texts)]);
      found.compared += one.length + files.length;
      one.forEach((answer, at) => {
        if (answer !== two[at])
          found.words.push(`${observer.name} learns of a town: ${difference(answer, two[at] as string)} in ${texts[at]?.slice(0, 160)}`);
        const led = leadsTo(bodyOf(answer), lines, 'Query');
        if (led) found.words.push(`${observer.name} learns of whom a line of the coordinator is: ${led} in ${texts[at]?.slice(0, 160)}`);
      });
      for (const address of files) {
        const differs = await fileDiffers(here, there, observer, address);
        if (differs) found.words.push(differs);
      }
    }
    for (const asker of knowing) {
      const [one, two] = await Promise.all([answers(here, asker, texts), answers(there, asker, texts)]);
      one.forEach((answer, at) => void partings(bodyOf(answer), bodyOf(two[at] as string), 'Query', found.tells));
    }
    if (planned) {
      const { lives, offices } = planned.elsewhere;
      const done = await actsAround(observers, { here, there, schema, facts, lives, offices }, pagesAround(here));
      found.words.push(...done.words);
      found.done = done.compared;
    }
  } finally {
    await here.world.close();
    await there.world.close();
  }
  return found;
}

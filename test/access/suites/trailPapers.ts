import { policyTable } from '@tsunagi/access';
import type { TestDatabase } from '../../kit/database.js';
import { region, World } from '../../kit/world.js';
import { allReadings, folded } from '../canary/decode.js';
import { factsOf } from '../matrix/matrix.js';
import { paperFor, papersOf } from '../specification/acts/ways.js';
import type { Facts, Row } from '../specification/index.js';
import { Dice } from '../world/dice.js';
import { days, type Layer } from '../world/Layer.js';
import { type InventedWorld, layWorld } from '../world/layWorld.js';
import type { Life } from '../world/lives.js';
import type { Asker } from '../world/offices.js';

export interface Trails {
  words: string[];
  /** Papers of somebody who hides, and of others: on those the offices have to stand, or the silence proves nothing. */
  hidden: number;
  open: number;
}

const spaceless = (text: string): string => folded(text).replace(/\s+/g, '');
const textsIn = (...values: unknown[]): string[] =>
  values.filter((value): value is string => typeof value === 'string' && value.length > 1);

/** Looks of every kind, by people of every office, in every way and under every basis: whatever a log may hold of somebody. */
function layLooks(layer: Layer, dice: Dice, life: Life, askers: Asker[]): void {
  const kinds: { subject: string; action?: string }[] = [...policyTable, { subject: 'PersonAddress', action: 'glass' }];
  for (const { subject, action } of kinds) {
    const asker = dice.pick(askers);
    layer.add('access_log', {
      region_id: life.office.region,
      log_id: dice.key(),
      at: days(-1 - dice.below(60)),
      owner_tenant_id: life.office.tenantId,
      actor_tenant_id: asker.tenant,
      actor_staff_id: asker.staff,
      actor_label: layer.text('閲覧者'),
      action: action ?? dice.pick(['read', 'listed', 'printed', 'exported', 'denied']),
      operation: dice.pick(['person', 'export:persons', 'print:conference-pack']),
      purpose: dice.pick(['assigned', 'supervision', 'inquiry']),
      person_id: life.personId,
      subject_kind: subject,
      field_group: null,
      basis: dice.pick(['own', 'consent', 'conference', 'emergency', 'law', 'disclosed']),
      request_id: layer.text('受付'),
    });
  }
}

/** Every office, unit, site and person of the trade, as it could stand on a paper. */
const ofTheTrade = (facts: Facts): string[] => [
  ...facts.of('tenant').flatMap((row) => textsIn(row.name, row.name_kana, row.short_name, row.phone)),
  ...facts.of('unit').flatMap((row) => textsIn(row.name)),
  ...facts.of('site').flatMap((row) => textsIn(row.name)),
  ...facts.of('membership').flatMap((row) => textsIn(row.display_name, row.display_kana, row.job_title)),
];

/** What stands nowhere on the paper of somebody who hides: where they live, learn and are treated, and who helps them where. */
function mustNotStand(person: Row, facts: Facts): string[] {
  const address = facts.one('person_address', 'person_id', person.person_id) ?? {};
  const { postal_code, locality, street, building, school, clinic, phone } = address;
  const looks = facts.where('access_log', 'person_id', person.person_id).flatMap((row) => textsIn(row.actor_label));
  const glass = facts
    .where('glass_break', 'person_id', person.person_id)
    .flatMap((row) => textsIn(row.staff_label, row.reason, row.judged_by_label));
  const where = textsIn(postal_code, locality, street, building, school, clinic, phone);
  return [...where, ...looks, ...glass, ...ofTheTrade(facts), '支援措置', '緊急閲覧'].map(spaceless);
}

/** Whoever may print it, each kind of them once: who reads the address and who does not, who leads, and the privacy officer. */
function printersOf(person: Row, { askers }: InventedWorld, facts: Facts): Asker[] {
  const may = askers.filter((each) => !each.over && paperFor(papersOf['access-log'] as never, person, each, facts) === 200);
  const kinds: ((asker: Asker) => boolean)[] = [
    (each) => facts.named(each, person.person_id, 'address'),
    (each) => !facts.named(each, person.person_id, 'address'),
    (each) => each.roles.has('supervisor'),
    (each) => each.roles.has('privacy_officer'),
  ];
  return [...new Set(kinds.flatMap((kind) => may.find(kind) ?? []))];
}

/**
 * だれが見たか on paper, of everybody in an invented world and for each kind of person who may print it, in both languages. It goes
 * home with the person and may be read there by the one from whom they hide.
 */
export async function trailPapers(seed: number, size: number, database?: () => Promise<TestDatabase>): Promise<Trails> {
  const dice = new Dice(seed + 17);
  const found: Trails = { words: [], hidden: 0, open: 0 };
  const invented = await layWorld(seed, size, await World.open({}, [], database?.()), (layer, lives, askers) => {
    const near = askers.filter((each) => each.region === region);
    for (const life of lives.filter(({ office }) => office.region === region)) layLooks(layer, dice, life, near);
  });
  try {
    const facts = await factsOf(invented);
    for (const person of facts.of('person').filter((row) => row.region_id === region))
      for (const asker of printersOf(person, invented, facts))
        for (const language of ['ja', 'easy']) await printOne(invented, person, asker, language, facts, found);
  } finally {
    await invented.world.close();
  }
  return found;
}

async function printOne({ world }: InventedWorld, person: Row, asker: Asker, language: string, facts: Facts, found: Trails): Promise<void> {
  const address = `/papers/access-log/${world.id('Person', person.person_id)}.pdf?language=${language}`;
  const { statusCode, rawPayload, headers } = await world.signedIn(asker.token).get(address);
  if (statusCode !== 200) {
    found.words.push(`${asker.name} may print the paper (${language}) and is answered ${statusCode}`);
    return;
  }
  const told = [...(await allReadings(rawPayload)), ...(await allReadings(JSON.stringify(headers)))].map(spaceless).join('\n');
  const stands = mustNotStand(person, facts).filter((text) => told.includes(text));
  if (!person.protected_since) found.open += stands.length > 0 ? 1 : 0;
  else {
    found.hidden++;
    if (stands.length > 0)
      found.words.push(`The paper (${language}) of somebody who hides, printed by ${asker.name}, says ${stands.slice(0, 4)}`);
  }
}

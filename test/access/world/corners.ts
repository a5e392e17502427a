import { caseRoles } from '@tsunagi/access';
import { kinds } from './conferenceKinds.js';
import { type LaidConference, layConference } from './conferences.js';
import { Dice, SureDice } from './dice.js';
import { layToldLine } from './items.js';
import { dayOf, days, type Layer, type Row } from './Layer.js';
import { type Life, layLife } from './lives.js';
import type { Asker, Office } from './offices.js';
import { layNext } from './series.js';
import { layReferral } from './sharing.js';

interface Around {
  near: Office[];
  askers: Asker[];
  lives: Life[];
}

const bases = ['consent', 'emergency', 'law'] as const;

/**
 * What no world may lack, whatever its dice say: a field that nobody is shown proves nothing by those who are kept from it.
 * One life of which everything is known, referrals of it at each turn, and a second meeting of the city. With chance of its own,
 * so that the rest of the world falls as it did without them.
 */
export function layCorners(layer: Layer, seed: number, { near, askers, lives }: Around): LaidConference[] {
  const dice = new Dice(seed + 23);
  const [city, council, body] = near as [Office, Office, Office];
  const workersOf = ({ tenantId }: Office) =>
    askers.filter((each) => each.tenant === tenantId && !each.over && caseRoles.some((role) => each.roles.has(role)));
  const life = layLife(layer, new SureDice(seed + 29), city, workersOf(city), false);
  const own = layer.rows('support_case').find((each) => each.case_id === life.caseId);
  Object.assign(own as Row, { unit_id: city.units[0], lead_staff_id: life.worker.staff });
  lives.push(life);
  for (const task of layer.rows('task').slice(-2)) layer.take('task', task);

  const handler = workersOf(council)[0] as Asker;
  const running = { draft: false, standing: 'open', groups: ['identity', 'contact'], arrivedOnly: false } as const;
  const inHand = layReferral(layer, dice, life, council, body, workersOf(council), null, { ...running, handler, state: 'in_progress' });
  layReferral(layer, dice, life, body, council, workersOf(body), null, { ...running, handler: null, state: 'requested' });
  for (const { tenantId, region } of [city, council])
    layer.add('task', {
      ...{ region_id: region, tenant_id: tenantId, referral_id: inHand },
      ...{ task_id: dice.key(), title: layer.text('紹介の用件'), due_on: dayOf(5) },
    });
  layDrafts(layer, dice, life, near, workersOf(city));
  // One that is leaving: it can still be called back.
  layReferral(layer, dice, life, council, body, [], null, { draft: true, standing: 'open', basis: 'emergency' });
  Object.assign(layer.rows('referral').at(-1) as Row, { deliver_at: days(1) });
  const hiding = lives.find((each) => each.office === city && each.protectedSince);
  if (hiding) layDrafts(layer, dice, hiding, near, workersOf(city));
  // In the smallest world the city's only other life hides.
  const seenOf = (office: Office) => lives.find((each) => each.office === office && each !== life && !each.protectedSince);
  const other = (seenOf(city) ?? seenOf(body)) as Life;
  return laySecondMeeting(layer, dice, city, askers, [life, other]);
}

/** A draft on each basis, by somebody who is not named where the person hides. */
function layDrafts(layer: Layer, dice: Dice, life: Life, [, council, body]: Office[], workers: Asker[]): void {
  const named = new Set(layer.rows('disclosure').flatMap((each) => (each.person_id === life.personId ? [each.to_staff_id] : [])));
  const sender = workers.find((each) => !named.has(each.staff)) ?? life.worker;
  for (const basis of bases) {
    layReferral(layer, dice, life, council as Office, body as Office, [], null, { draft: true, standing: 'open', basis, sender });
    Object.assign(layer.rows('consent').at(-1) as Row, { until: dayOf(300) });
  }
}

/**
 * Of the two kinds that the city convenes the one of which it has none yet; of the one cases of the other are brought. It spoke of
 * neither of two cases: the one is brought to the next, the other is left.
 */
function laySecondMeeting(layer: Layer, dice: Dice, city: Office, askers: Asker[], lives: [Life, Life]): LaidConference[] {
  const held = layer.rows('conference').filter((each) => each.tenant_id === city.tenantId);
  const kind = kinds.find(({ code }) => held.every((each) => each.kind_code !== code));
  const awake = askers.filter((each) => !each.over && each.region === city.region);
  const laid = layConference(layer, dice, city, awake, lives, { ...(kind && { kind }), state: 'ended' });
  Object.assign(layer.rows('conference').at(-1) as Row, { recurrence: 'FREQ=MONTHLY;BYDAY=2TU' });
  const sure = new SureDice(dice.seed + 8);
  const next = layNext(layer, sure, laid, awake, lives, { state: 'called', again: [lives[0]] });
  // Whoever brings a case hears it, the first time and the second.
  for (const { item_id, person_id } of layer.rows('agenda_item').filter(({ conference_id }) => isOneOf(conference_id, laid, next))) {
    const life = lives.find(({ personId }) => personId === person_id);
    if (life) layToldLine({ layer, dice }, life, item_id as string, ['minutes'], life.worker, true);
  }
  return [laid, next];
}

const isOneOf = (id: unknown, ...meetings: LaidConference[]): boolean => meetings.some(({ conferenceId }) => conferenceId === id);

import { fieldGroupNames } from '@tsunagi/access';
import { nameTokens } from '@tsunagi/casework';
import { Dice } from './dice.js';
import { dayOf, days, type Layer } from './Layer.js';
import { layLine, type Standing, standings } from './ledger.js';
import { type Life, layAttachment, wholeNamesOf } from './lives.js';
import type { Asker, Office } from './offices.js';

export function layConsent(layer: Layer, dice: Dice, life: Life, recipients: Office[], withdrawn: boolean): string {
  const of = { region_id: life.office.region, tenant_id: life.office.tenantId, person_id: life.personId };
  const consentId = dice.key();
  layer.add('consent', {
    ...of,
    consent_id: consentId,
    purpose: layer.text('目的'),
    field_groups: fieldGroupNames,
    recipients: recipients.map((each) => each.tenantId),
    method: 'paper',
    given_on: '2026-01-10',
    until: dayOf(dice.chance(0.2) ? -3 : 300),
    note: layer.text('同意の備考'),
    recorded_by: life.worker.staff,
  });
  if (dice.chance(0.5)) layAttachment(layer, dice, life, 'consent', consentId, life.worker);
  if (withdrawn)
    layer.add('consent_withdrawal', {
      ...of,
      consent_id: consentId,
      method: 'oral',
      reason: layer.text('撤回の理由'),
      recorded_by: life.worker.staff,
    });
  return consentId;
}

/** A referral that follows another one is known by the number of the chain. */
function numberAfter(layer: Layer, after: string | null): string {
  const before = layer.rows('referral').find((each) => each.referral_id === after);
  return before ? `${before.number}/2` : layer.text('つなぎ番号');
}

/** Now and then the coordinator of the region is itself the office that is asked. */
const coordinatorOf = (layer: Layer, to: Office, other: Office): Office => (layer.rows('referral').length % 4 === 3 ? to : other);

const states = ['requested', 'accepted', 'in_progress', 'completed', 'withdrawn', 'declined', 'info_needed'] as const;

/** What the dice say of a referral, where nothing else is given. */
interface Drawn {
  draft: boolean;
  standing: Standing;
  groups: readonly string[];
  handler: Asker | null;
  state: (typeof states)[number];
  basis: 'consent' | 'emergency' | 'law';
  /** Who wrote it. */
  sender: Asker;
  /** Whether its packet has been opened to the receiver beyond the name. */
  arrivedOnly: boolean;
}

/** A referral with its consent, its lines, its story and the lines in both inboxes; perhaps one that follows another. */
export function layReferral(
  layer: Layer,
  dice: Dice,
  life: Life,
  to: Office,
  coordinator: Office,
  handlers: Asker[],
  after: string | null,
  given: Partial<Drawn> = {},
): string {
  const referralId = dice.key();
  const draft = given.draft ?? dice.chance(0.2);
  const standing = given.standing ?? dice.pick(standings);
  const consentId = layConsent(layer, dice, life, [to], standing === 'ended');
  const groups = given.groups ?? dice.some(fieldGroupNames, 0.6);
  const drawn = given.handler === undefined && handlers.length > 0 && dice.chance(0.6) ? dice.pick(handlers) : null;
  const handler = given.handler ?? drawn;
  const referral = {
    region_id: life.office.region,
    tenant_id: life.office.tenantId,
    referral_id: referralId,
    person_id: life.personId,
    case_id: life.caseId,
    parent_referral_id: after,
    number: numberAfter(layer, after),
    kind: 'handoff',
    receiver_tenant_id: to.tenantId,
    coordinator_tenant_id: dice.chance(0.5) ? coordinatorOf(layer, to, coordinator).tenantId : null,
    state: draft ? 'draft' : (given.state ?? dice.pick(states)),
    needs: ['debt'],
    summary: layer.text('要約'),
    request: layer.text('依頼'),
    reply_due_on: '2099-01-15',
    field_groups: groups,
    ...(given.basis && given.basis !== 'consent'
      ? { basis: given.basis, basis_note: layer.text('同意のないわけ'), consent_id: null }
      : { basis: 'consent', basis_note: null, consent_id: consentId }),
    sender_staff_id: (given.sender ?? life.worker).staff,
    sender_label: layer.text('送った人'),
    handler_staff_id: handler?.staff ?? null,
    handler_label: handler ? layer.text('担当の人') : null,
    sent_at: draft ? null : days(-10),
    reason_code: layer.text('理由'),
  };
  layer.add('referral', referral);
  if (draft) return referralId;
  const arrivedOnly = given.arrivedOnly ?? dice.chance(0.3);
  const opened = arrivedOnly ? groups.filter((group) => group === 'identity') : groups;
  layLine(layer, dice, { life, to, groups: ['referral', ...opened], standing, referralId, consentId });
  layLine(layer, dice, { life, to: life.office, groups: ['answer'], standing: 'open', referralId, consentId });
  layStory(layer, dice, referral, handler);
  if (handler) layRequest(layer, referral, handler, new Dice(dice.seed + layer.rows('share_request').length));
  layMailboxes(layer, dice, life, referral, standing, handlers);
  if (dice.chance(0.7) && referral.state !== 'requested') layLink(layer, dice, life, to, referralId);
  if (dice.chance(0.3)) layTask(layer, dice, referral);
  return referralId;
}

/** Something to do about a referral, on one of its two sides. */
function layTask(layer: Layer, dice: Dice, { region_id, tenant_id, receiver_tenant_id, referral_id }: Referral): void {
  layer.add('task', {
    region_id,
    tenant_id: dice.pick([tenant_id, receiver_tenant_id]),
    task_id: dice.key(),
    referral_id,
    title: layer.text('紹介の用件'),
    due_on: dayOf(5),
  });
}

type Referral = {
  region_id: number;
  tenant_id: string;
  referral_id: string;
  person_id: string;
  receiver_tenant_id: string;
  sender_staff_id: string;
  field_groups: readonly string[];
};

function layStory(layer: Layer, dice: Dice, referral: Referral, handler: Asker | null): void {
  const { region_id, tenant_id, referral_id, person_id, receiver_tenant_id } = referral;
  const of = { region_id, tenant_id, referral_id, person_id };
  for (const kind of ['sent', 'asked']) {
    const sent = kind === 'sent';
    layer.add('referral_event', {
      ...of,
      event_id: dice.key(),
      kind,
      to_state: 'requested',
      actor_tenant_id: sent ? tenant_id : receiver_tenant_id,
      actor_staff_id: sent ? referral.sender_staff_id : (handler?.staff ?? null),
      actor_label: layer.text('書いた人'),
      text: layer.text('やりとり'),
      // What was said by phone in place of somebody who has it in hand here.
      ...(sent && !handler && { means: 'phone', said_by: layer.text('電話の人'), said_on: dayOf(-9) }),
      at: days(-9),
    });
  }
  layer.add('referral_outcome', {
    ...of,
    outcome_id: dice.key(),
    voice: dice.pick(['provider', 'sender', 'person']),
    code: 'solved',
    text: layer.text('結果'),
    occurred_on: '2026-10-01',
    method: 'phone',
    actor_tenant_id: receiver_tenant_id,
    actor_staff_id: handler?.staff ?? referral.sender_staff_id,
    actor_label: layer.text('報告者'),
  });
  layer.add('timer', {
    region_id,
    tenant_id,
    timer_id: dice.key(),
    referral_id,
    kind: 'T1',
    step: 'nudge',
    due_at: days(5),
  });
}

/** A field group that the receiver asked for besides; now and then it has been answered. By dice of its own: what else falls stays. */
function layRequest(layer: Layer, referral: Referral, handler: Asker, dice: Dice): void {
  const { region_id, tenant_id, referral_id, person_id, receiver_tenant_id, sender_staff_id } = referral;
  const [field_group] = fieldGroupNames.filter((group) => !referral.field_groups.includes(group));
  if (!field_group) return;
  const answered = dice.chance(0.3);
  layer.add('share_request', {
    region_id,
    tenant_id,
    request_id: dice.key(),
    referral_id,
    person_id,
    field_group,
    state: answered ? 'declined' : 'open',
    reason: layer.text('頼む理由'),
    asker_tenant_id: receiver_tenant_id,
    asker_staff_id: handler.staff,
    asker_label: layer.text('頼んだ人'),
    asked_at: days(-3),
    ...(answered && {
      decider_staff_id: sender_staff_id,
      decider_label: layer.text('決めた人'),
      decided_at: days(-2),
      note: layer.text('見合わせる理由'),
    }),
  });
}

function layMailboxes(
  layer: Layer,
  dice: Dice,
  life: Life,
  referral: Referral & Record<string, unknown>,
  standing: Standing,
  handlers: Asker[],
): void {
  const { region_id, referral_id, tenant_id, receiver_tenant_id, person_id, coordinator_tenant_id } = referral;
  const boxes: [string, string][] = [
    ['out', tenant_id],
    ['in', receiver_tenant_id],
    ...(coordinator_tenant_id ? [['coordination', coordinator_tenant_id as string] as [string, string]] : []),
  ];
  for (const [box, owner] of boxes) {
    layer.add('mailbox', {
      region_id,
      tenant_id: owner,
      box,
      referral_id,
      home_tenant_id: tenant_id,
      from_tenant_id: tenant_id,
      to_tenant_id: receiver_tenant_id,
      number: referral.number,
      kind: 'handoff',
      state: referral.state,
      ...dice.pick([{ why: 'addressed' }, { why: 'nudged', deadline_kind: 'T2', deadline_at: days(-1) }]),
      due_on: '2099-01-15',
      claimed_by: box === 'in' ? referral.handler_staff_id : null,
      claimed_label: box === 'in' ? referral.handler_label : null,
      veiled: box !== 'out' && life.protectedSince !== null,
      open: dice.chance(0.8),
      version: 3,
    });
    if (box === 'in' && handlers.length > 0)
      layer.add('mailbox_mark', { region_id, tenant_id: owner, staff_id: dice.pick(handlers).staff, box, referral_id, seen_version: 2 });
  }
  const until: Record<Standing, number | null> = { open: 40, expired: -2, ended: null, later: null };
  const label = (tenant_id: string, lasts: number) => {
    const of = { region_id, tenant_id, referral_id, person_id, until: days(lasts) };
    const name = layer.name(dice);
    layer.add('mailbox_label', { ...of, name, kana: layer.text('名札カナ') });
    const [identity] = layer.rows('person_identity').filter((row) => row.person_id === person_id);
    return [
      ...nameTokens(name).map((token) => ({ ...of, kind: 'name', token })),
      ...wholeNamesOf(identity ?? {}).map((token) => ({ ...of, ...token })),
    ];
  };
  label(life.office.tenantId, 3000);
  const lasts = until[standing];
  if (lasts !== null) for (const token of label(receiver_tenant_id, lasts)) layer.add('label_token', token);
}

/** What acceptance leaves: a record of the receiver's own, and a link on each side. */
function layLink(layer: Layer, dice: Dice, life: Life, to: Office, referralId: string): void {
  const link = (tenantId: string, personId: string, other: string, otherPerson: string) =>
    layer.add('person_link', {
      region_id: life.office.region,
      tenant_id: tenantId,
      link_id: dice.key(),
      person_id: personId,
      other_tenant_id: other,
      other_person_id: otherPerson,
      referral_id: referralId,
      origin: 'referral',
    });
  const theirs = dice.key();
  const of = { region_id: life.office.region, tenant_id: to.tenantId, person_id: theirs };
  layer.add('person', {
    ...of,
    number: layer.text('番号'),
    protected_since: life.protectedSince,
    created_by: life.worker.staff,
    origin: 'referral',
  });
  link(life.office.tenantId, life.personId, to.tenantId, theirs);
  link(to.tenantId, theirs, life.office.tenantId, life.personId);
}

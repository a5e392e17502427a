import { Dice } from './dice.js';
import { laySeat as layOneSeat } from './items.js';
import { dayOf, days, type Layer, type Row } from './Layer.js';
import type { Life } from './lives.js';
import { layGlass } from './manualLines.js';
import type { Asker, Office } from './offices.js';
import { layConsent } from './sharing.js';

/**
 * Of whom it is laid: a life of the own office, one of another, one of another that was given and is so no longer, who is
 * named for the first two, and somebody beside them who is not.
 */
export interface Told {
  home: Office;
  own: Life;
  away: Life;
  gone: Life;
  named: Asker;
  other: Asker;
  /** The two offices of which nobody is to learn. */
  offices: [Office, Office];
  /** Everybody, for whoever sits for the two offices. */
  all: Life[];
}

/** What leads to another office around somebody who hides, laid whatever the dice have drawn, so that each field has something to tell. */
export function layToldAround(layer: Layer, { home, own, away, gone, named, other, offices, all }: Told): void {
  const dice = new Dice(layer.rows('disclosure').length);
  for (const life of [own, away]) {
    layAddress(layer, life);
    layLine(layer, dice, life, named, { field_groups: ['address'], origin: 'manual' });
  }
  layLine(layer, dice, away, { ...named, staff: null }, { field_groups: ['address', 'records'], origin: 'manual' });
  layHeardCase(layer, dice, away, [named, other]);
  const sent = layer.rows('referral').filter((row) => row.person_id === own.personId && row.sent_at);
  const times = ({ tenantId }: Office) => sent.filter((row) => row.receiver_tenant_id === tenantId).length;
  // To whom more was sent of them already: so no number of times stays as it was when the two change places.
  const to = times(offices[0]) >= times(offices[1]) ? offices[0] : offices[1];
  layAnswered(layer, dice, own, to);
  layOnConsent(layer, dice, own, other, offices, all);
  layInHandHere(layer, dice, away, home);
  layGone(layer, dice, gone, home);
  laySecondDesk(layer, dice, other, to);
  layCoordinated(layer, dice, away, home, offices.find((each) => each !== away.office) as Office);
  // Whoever judges emergencies of others may work with people too, and then knows of whom it is.
  const { roles } = layer.rows('membership').find((row) => row.staff_id === other.staff) as { roles: string[] };
  roles.push('privacy_officer');
  for (const judged of [true, false]) layGlass(layer, dice, away, home, away.worker, judged);
}

function layAddress(layer: Layer, { office, personId, protectedSince, worker }: Life): void {
  const [like] = layer.rows('person_address');
  if (layer.rows('person_address').some((row) => row.person_id === personId)) return;
  const of = { region_id: office.region, tenant_id: office.tenantId, person_id: personId };
  layer.add('person_address', {
    ...like,
    ...of,
    phone: protectedSince ? layer.text('自宅') : null,
    protected_since: protectedSince,
    updated_by: worker.staff,
  });
}

/** Another office brings the case to a meeting of these people's office. */
function layHeardCase(layer: Layer, dice: Dice, life: Life, listeners: [Asker, Asker]): void {
  const like = layer.rows('agenda_item').find((row) => row.sort === 'case' && row.convener_tenant_id === listeners[0].tenant);
  if (!like) throw new Error('No case is spoken of in a meeting of this office.');
  const item = layer.add('agenda_item', {
    ...like,
    ...{ tenant_id: life.office.tenantId, item_id: dice.key(), person_id: life.personId, case_id: life.caseId, veiled: true },
    ...{ presenter_staff_id: life.worker.staff, presenter_label: layer.text('説明者'), title: layer.text('議題') },
  });
  for (const listener of listeners) {
    laySeat(layer, dice, like, listener);
    layLine(layer, dice, life, listener, { field_groups: ['minutes'], origin: 'conference', origin_id: item.item_id });
  }
}

function laySeat(layer: Layer, dice: Dice, { region_id, convener_tenant_id, conference_id }: Row, { tenant, staff }: Asker): void {
  const seats = layer.rows('conference_member').filter((row) => row.conference_id === conference_id);
  const of = { region_id, tenant_id: convener_tenant_id, conference_id };
  const seat = seats.find((row) => row.staff_id === staff) ?? layer.add('conference_member', { ...seats[0], ...of, member_id: dice.key() });
  Object.assign(seat, { member_tenant_id: tenant, staff_id: staff, pledge: 'screen', removed_at: null });
}

type Sent = Record<'region_id' | 'tenant_id' | 'person_id' | 'referral_id' | 'number' | 'receiver_tenant_id', string | number>;

function laySent(layer: Layer, dice: Dice, life: Life, to: Office, number: string, inHand: Row = {}): Sent {
  const { office, personId, caseId, worker } = life;
  const sent = {
    ...{ region_id: office.region, tenant_id: office.tenantId, person_id: personId, referral_id: dice.key() },
    ...{ number, receiver_tenant_id: to.tenantId },
  };
  layer.add('referral', {
    ...{ ...sent, case_id: caseId, kind: 'handoff', state: 'accepted', needs: ['debt'], basis: 'law', field_groups: ['identity'] },
    ...{ sender_staff_id: worker.staff, sender_label: layer.text('送った人'), sent_at: days(-10) },
    ...{ summary: layer.text('要約'), request: layer.text('依頼'), reply_due_on: dayOf(20), ...inHand },
  });
  return sent;
}

/** A referral that somebody there has in hand, with a question for more and a look at the person. */
function layAnswered(layer: Layer, dice: Dice, life: Life, to: Office): void {
  const theirs = dice.key();
  const inHand = { handler_staff_id: theirs, handler_label: layer.text('担当の人') };
  const { number: _, receiver_tenant_id, ...of } = laySent(layer, dice, life, to, layer.text('つなぎ番号'), inHand);
  layer.add('share_request', {
    ...{ ...of, request_id: dice.key(), field_group: 'contact', state: 'open', reason: layer.text('頼む理由'), asked_at: days(-3) },
    ...{ asker_tenant_id: receiver_tenant_id, asker_staff_id: theirs, asker_label: layer.text('頼んだ人') },
  });
  const opened = { field_groups: ['referral', 'identity'], origin: 'referral', origin_id: of.referral_id };
  layLine(layer, dice, life, { tenant: to.tenantId, staff: null }, opened);
  layer.add('access_log', {
    ...{ region_id: of.region_id, log_id: dice.key(), at: days(-4), owner_tenant_id: of.tenant_id, person_id: of.person_id },
    ...{ actor_tenant_id: receiver_tenant_id, actor_staff_id: theirs, actor_label: layer.text('閲覧者'), request_id: layer.text('受付') },
    ...{ action: 'read', operation: 'person', purpose: 'assigned', subject_kind: 'Person', field_group: null, basis: 'disclosed' },
  });
}

/**
 * A consent that names one of the two offices, and what somebody who is not named has brought on it to a meeting at which both
 * sit: whom the papers reach would tell which.
 */
function layOnConsent(layer: Layer, dice: Dice, life: Life, presenter: Asker, offices: [Office, Office], all: Life[]): void {
  const consentId = layConsent(layer, dice, life, [offices[0]], false);
  Object.assign(layer.rows('consent').at(-1) as Row, { until: dayOf(300) });
  const [like] = layer.rows('conference').filter((row) => row.tenant_id === presenter.tenant);
  const [item] = layer.rows('agenda_item').filter((row) => row.sort === 'case' && row.convener_tenant_id === presenter.tenant);
  const brief = layer.rows('agenda_brief').find((row) => row.item_id === item?.item_id);
  const ids = { conference_id: dice.key(), item_id: dice.key() };
  const of = { region_id: life.office.region, tenant_id: presenter.tenant, conference_id: ids.conference_id };
  const ahead = { state: 'called', opened_at: null, starts_at: days(2), ends_at: days(2.1), examiners: {} };
  layer.add('conference', { ...like, ...of, ...ahead, session_number: layer.rows('conference').length + 1 });
  const about = { tenant_id: life.office.tenantId, person_id: life.personId, ...ids };
  layer.add('agenda_item', {
    ...{ ...item, ...about, case_id: life.caseId, veiled: true, kind_code: 'case_meeting', title_hidden: false, state: 'distributed' },
    ...{ basis: 'consent', consent_id: consentId, presenter_staff_id: presenter.staff, struck_reason: null },
  });
  layer.add('agenda_brief', { ...brief, ...about, exceptions: [], field_groups: ['identity'] });
  layOneSeat(layer, dice, of, presenter, null);
  for (const { tenantId } of offices) {
    const member = all.find(({ office }) => office.tenantId === tenantId)?.worker;
    if (member) layOneSeat(layer, dice, of, member, null);
  }
  const told = { origin: 'conference', origin_id: ids.item_id, basis: 'consent', consent_id: consentId };
  for (const field_groups of [['minutes'], ['paper', 'identity']]) layLine(layer, dice, life, presenter, { ...told, field_groups });
}

/** A referral to the own office that a colleague there has in hand. */
function layInHandHere(layer: Layer, dice: Dice, life: Life, home: Office): void {
  const inHand = { handler_staff_id: dice.key(), handler_label: layer.text('担当の人') };
  const { referral_id } = laySent(layer, dice, life, home, layer.text('つなぎ番号'), inHand);
  const opened = { field_groups: ['referral', 'identity'], origin: 'referral', origin_id: referral_id };
  layLine(layer, dice, life, { tenant: home.tenantId, staff: null }, opened);
}

/** All that the own office was given of somebody has ended: the lines of the ledger stay, and so does the line of the inbox. */
function layGone(layer: Layer, dice: Dice, life: Life, home: Office): void {
  const sent = laySent(layer, dice, life, home, layer.text('つなぎ番号'), { state: 'declined' });
  const { region_id, tenant_id, referral_id, number } = sent;
  const opened = { field_groups: ['referral', 'identity'], origin: 'referral', origin_id: referral_id };
  layLine(layer, dice, life, { tenant: home.tenantId, staff: null }, opened);
  layLine(layer, dice, life, { tenant: home.tenantId, staff: null }, { field_groups: ['records'], origin: 'manual' });
  for (const row of layer.rows('disclosure'))
    if (row.person_id === life.personId && row.to_tenant_id === home.tenantId) Object.assign(row, { starts_at: days(-5), until: days(-1) });
  // Whoever judges an emergency at an office has to know which; of whom it was they do not see any more.
  for (const glass of layer
    .rows('glass_break')
    .filter((row) => row.person_id === life.personId && row.reviewer_tenant_id === home.tenantId)) {
    for (const task of layer.rows('task')) if (task.glass_id === glass.glass_id) layer.take('task', task);
    layer.take('glass_break', glass);
  }
  layer.add('mailbox', {
    ...{ region_id, referral_id, number, tenant_id: home.tenantId, box: 'in', home_tenant_id: tenant_id },
    ...{ from_tenant_id: tenant_id, to_tenant_id: home.tenantId, due_on: dayOf(20), veiled: true },
    ...{ kind: 'handoff', state: 'declined', why: 'declined', open: false },
  });
}

/** Whoever looks on from the own office sits at a desk of one of the two others as well: here they know no more for it. */
function laySecondDesk(layer: Layer, dice: Dice, { staff }: Asker, office: Office): void {
  const [first] = layer.rows('membership').filter((row) => row.staff_id === staff);
  layer.add('membership', { ...first, tenant_id: office.tenantId, membership_id: dice.key(), unit_id: null, roles: ['caseworker'] });
}

/** Two referrals to a third office that lie with the coordinator: of a chain in which it was asked itself, and of no such chain. */
function layCoordinated(layer: Layer, dice: Dice, life: Life, coordinator: Office, third: Office): void {
  const first = layer.text('つなぎ番号');
  const asked = laySent(layer, dice, life, coordinator, first);
  const passedOn = laySent(layer, dice, life, third, `${first}/2`);
  const another = laySent(layer, dice, life, third, layer.text('つなぎ番号'));
  for (const [box, { person_id: _, tenant_id, receiver_tenant_id, ...line }] of [
    ['in', asked],
    ['coordination', passedOn],
    ['coordination', another],
  ] as const)
    layer.add('mailbox', {
      ...{
        ...line,
        tenant_id: coordinator.tenantId,
        box,
        home_tenant_id: tenant_id,
        from_tenant_id: tenant_id,
        to_tenant_id: receiver_tenant_id,
      },
      ...{
        kind: 'handoff',
        state: 'requested',
        why: 'escalated',
        deadline_kind: 'T1',
        deadline_at: days(-1),
        due_on: dayOf(20),
        veiled: true,
      },
    });
}

/** To somebody, or to their whole office. */
type To = Pick<Asker, 'tenant'> & { staff: string | null };

function layLine(layer: Layer, dice: Dice, { office, personId, worker }: Life, { tenant, staff }: To, told: Row): void {
  layer.add('disclosure', {
    ...{ region_id: office.region, tenant_id: office.tenantId, person_id: personId, line_id: dice.key(), verb: 'opens' },
    ...{ from_tenant_id: office.tenantId, to_tenant_id: tenant, to_staff_id: staff, basis: 'law', basis_note: layer.text('根拠') },
    ...{ starts_at: days(-5), until: days(40), recorded_by: worker.staff },
    ...told,
  });
}

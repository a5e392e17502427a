import type { Facts, Row, Viewer } from './facts.js';

/** Groups of roles, as people in the field speak of them. Said here again on purpose, not taken from the product. */
const workWithPeople = [
  'supervisor',
  'caseworker',
  'intake',
  'employment_supporter',
  'independent_living_supporter',
  'consultation_supporter',
  'chief_consultation_supporter',
];
export const people: Record<string, readonly string[] | 'everybody'> = {
  everybody: 'everybody',
  'who works with people': workWithPeople,
  'who answers for the office': [...workWithPeople, 'partner_coordinator'],
  'who leads': ['supervisor', 'chief_consultation_supporter'],
  'privacy officer': ['privacy_officer'],
  administrator: ['tenant_admin'],
  'who shows the room there is': ['tenant_admin', 'supervisor', 'chief_consultation_supporter', 'partner_coordinator'],
  'who edits the hub': ['hub_editor'],
  'who opens the door': ['tenant_admin', 'hub_editor'],
  'who writes in the hub': ['hub_editor', 'partner_coordinator', 'tenant_admin'],
  'who stands above': ['supervisor', 'chief_consultation_supporter', 'privacy_officer'],
  'who convenes': ['conference_secretary', 'supervisor', 'chief_consultation_supporter'],
  'who answers for the office or keeps its meetings': [...workWithPeople, 'partner_coordinator', 'conference_secretary'],
  'who keeps its meetings': ['conference_secretary'],
  'who keeps the hub': ['hub_editor', 'partner_coordinator', 'tenant_admin'],
  'who keeps a group': [
    'hub_editor',
    'partner_coordinator',
    'tenant_admin',
    'supervisor',
    'chief_consultation_supporter',
    'conference_secretary',
  ],
  'who keeps sets': [...workWithPeople, 'tenant_admin'],
  'who puts places aside': [...workWithPeople, 'hub_editor', 'partner_coordinator', 'tenant_admin'],
  'who says how the hub is confirmed': ['tenant_admin', 'hub_editor'],
  'who speaks of needs': [...workWithPeople, 'hub_editor', 'partner_coordinator', 'tenant_admin', 'conference_secretary'],
  'who may explain': ['tenant_admin', 'privacy_officer', 'supervisor', 'chief_consultation_supporter'],
};

export const isOneOf = (viewer: Viewer, words: string): boolean => {
  const roles = people[words];
  if (!roles) throw new Error(`Nobody is called "${words}" in the specification.`);
  return roles === 'everybody' || roles.some((role) => viewer.roles.has(role));
};

/** 支援措置 that the office of this person has laid itself and not released. */
const ownMeasure = (person: Row, facts: Facts): Row | undefined =>
  facts.where('protection', 'person_id', person.person_id).find((each) => !each.released_at && each.origin_tenant_id === each.tenant_id);

/**
 * 支援措置: whether this viewer knows both offices of a referral, whose names could tell the town. Nobody hides; or the viewer
 * sent it or has it in hand; or is named for the address, in the record of the sender or in the own one of the same person.
 */
function knowsBothOffices({ tenant_id, person_id, sender_staff_id, handler_staff_id }: Row, viewer: Viewer, facts: Facts): boolean {
  if ([sender_staff_id, handler_staff_id].includes(viewer.staff)) return true;
  const links = facts.where('person_link', 'other_person_id', person_id).filter((link) => link.tenant_id === viewer.tenant);
  const records = [person_id, ...(tenant_id === viewer.tenant ? [] : links.map((link) => link.person_id))];
  const hiding = records.flatMap((each) => facts.where('person', 'person_id', each)).filter((person) => person.protected_since);
  const reads = (person: Row): boolean => {
    const named = facts.named(viewer, person.person_id, 'address') && facts.one('person_address', 'person_id', person.person_id);
    const here = person.tenant_id === viewer.tenant;
    return !!named && (here ? isOneOf(viewer, 'who works with people') : facts.given(viewer.tenant, person.person_id, 'address'));
  };
  return hiding.length === 0 || hiding.some(reads);
}

/** Where a thing stands on a consent of somebody who hides: whether one reads the address, and so whom the consent names. */
function consentOpen({ basis, consent_id, person_id, tenant_id }: Row, viewer: Viewer, facts: Facts): boolean {
  if (basis !== 'consent' || !facts.one('consent', 'consent_id', consent_id)) return true;
  const person = facts.one('person', 'person_id', person_id);
  if (!person?.protected_since) return true;
  const address = tenant_id === viewer.tenant && facts.one('person_address', 'person_id', person_id);
  return !!address && facts.named(viewer, person_id, 'address') && isOneOf(viewer, 'who works with people');
}

/** 点検: whether this viewer works or worked where an address was opened, was ever named for it, or has looked after the person. */
export function hasPart({ tenant_id, person_id }: Row, { staff, tenant }: Viewer, facts: Facts): boolean {
  const links = facts.where('person_link', 'other_person_id', person_id).filter((link) => link.tenant_id === tenant);
  const about = (table: string) => [person_id, ...links.map((link) => link.person_id)].flatMap((id) => facts.where(table, 'person_id', id));
  return (
    facts.where('membership', 'staff_id', staff).some((each) => each.tenant_id === tenant_id) ||
    about('disclosure').some((each) => each.to_staff_id === staff) ||
    about('support_case').some((each) => each.lead_staff_id === staff) ||
    about('support_record').some((each) => each.author_id === staff) ||
    about('referral').some((each) => [each.sender_staff_id, each.handler_staff_id].includes(staff))
  );
}

type Condition = (row: Row, viewer: Viewer, facts: Facts) => boolean;

/** How a row may stand to the one who asks. `given: …` is followed by a part of the record. */
const conditions: Record<string, Condition> = {
  'any row': () => true,
  ours: (row, viewer) => row.tenant_id === viewer.tenant,
  mine: (row, viewer) => row.staff_id === viewer.staff,
  'to the whole office': (row) => row.staff_id === null,
  'I wrote it': (row, viewer) => row.author_id === viewer.staff,
  'written for the office': (row) => row.audience === 'tenant' || row.audience === 'shared',
  'written for my unit': (row, viewer) => row.audience === 'unit' && (row.unit_id ?? null) === (viewer.unit ?? null),
  'may be handed on': (row) => row.audience === 'shared',
  'address not protected': (row) => row.protected_since === null,
  'I am named': (row, viewer, facts) => facts.named(viewer, row.person_id, 'address'),
  'addressed to us': (row, viewer) => row.receiver_tenant_id === viewer.tenant,
  // What is told at a conference is told to one person there.
  'opened to us': (row, viewer) => row.to_tenant_id === viewer.tenant && (row.origin !== 'conference' || row.to_staff_id === viewer.staff),
  'still running': (row, _viewer, facts) => row.until.getTime() > facts.now,
  'ours to judge': (row, viewer) => row.reviewer_tenant_id === viewer.tenant,
  'of what we keep': (row, viewer) => row.keeper_tenant_id === viewer.tenant,
  'of what is published': (row) => row.audience !== null,
  'offered to us': (row, viewer) => row.reviewer_tenant_id === viewer.tenant,
  'a review of an emergency': (row) => row.kind === 'glass_review',
  'about our record': (row, viewer) => row.owner_tenant_id === viewer.tenant,
  'our staff looked': (row, viewer) => row.actor_tenant_id === viewer.tenant,
  'I looked': (row, viewer) => row.actor_tenant_id === viewer.tenant && row.actor_staff_id === viewer.staff,
  // A conference: one sits in it as a person, who acts for one office; an office was asked if somebody of it sits there or is to be named.
  'I sit in it': (row, viewer, facts) => facts.seatOf(viewer, row.conference_id) !== undefined,
  'I sit in it for the convener': (row, viewer, facts) =>
    facts.seatOf(viewer, row.conference_id)?.member_tenant_id === row.convener_tenant_id,
  'I knew of it in time': (row, viewer, facts) => facts.knewInTime(viewer, row),
  'of an item': (row) => row.item_id !== null,
  'of no item': (row) => row.item_id === null,
  // 決裁: a second person of the convener, without a seat, reads items and record until they have approved them.
  'I read it for approval': (row, viewer, facts) => facts.examinedUntil(viewer, row.conference_id) !== null,
  'our office was asked': (row, viewer, facts) =>
    row.tenant_id !== viewer.tenant && facts.seats(row.conference_id).some((each) => each.member_tenant_id === viewer.tenant),
  'about nobody': (row) => row.person_id === null,
  'of which all members may know': (row) => row.person_id === null || !row.title_hidden,
  'its record was opened to me': (row, viewer, facts) => facts.toldAtConference(viewer, row, 'minutes'),
  'its page was handed to me': (row, viewer, facts) => facts.toldAtConference(viewer, row, row.field_group ?? 'paper'),
  // What is done: by whom it was not done before, what stands in the way, and whose turn it is.
  'not mine': (row, viewer) => row.staff_id !== viewer.staff,
  'I have no part in it': (row, viewer, facts) => !hasPart(row, viewer, facts),
  'we convene': (row, viewer) => row.convener_tenant_id === viewer.tenant,
  'nobody is named for it': (row) => row.staff_id === null,
  'on paper': (row) => row.staff_id === null && row.member_tenant_id === null,
  'a seat of our office': (row, viewer) => row.member_tenant_id === viewer.tenant,
  'nobody hides': (row) => row.protected_since === null,
  'I am named for good': (row, viewer, facts) =>
    facts.naming(viewer.tenant, row.person_id).some((line) => line.to_staff_id === viewer.staff && line.origin !== 'glass'),
  'I stand above': (_row, viewer) => isOneOf(viewer, 'who stands above'),
  'no measure of ours': (row, _viewer, facts) => !ownMeasure(row, facts),
  'I asked': (row, viewer, facts) => ownMeasure(row, facts)?.release_asked_by === viewer.staff,
  'others asked': (row, viewer, facts) => ownMeasure(row, facts)?.release_asked_by !== viewer.staff,
  'for me too': (row, viewer) => !row.staff_ids || row.staff_ids.includes(viewer.staff),
  'both offices are known to me': knowsBothOffices,
  'its consent is open to me': consentOpen,
  'its basis is mine to judge': (row, viewer) => row.basis !== 'law' || isOneOf(viewer, 'who leads'),
  'the referral was given to us': (row, viewer, facts) => facts.givenReferral(viewer.tenant, row),
};

export function holds(words: string, row: Row, viewer: Viewer, facts: Facts): boolean {
  // An office is given what is another's. Its own lines (the answers that come back to it) open nothing that is its own.
  if (words.startsWith('given to us: '))
    return row.tenant_id !== viewer.tenant && facts.given(viewer.tenant, row.person_id, words.slice('given to us: '.length));
  const condition = conditions[words];
  if (!condition) throw new Error(`No row is described as "${words}" in the specification.`);
  return condition(row, viewer, facts);
}

/** One sentence: these people, for rows of which all of this is true. */
export interface Sentence {
  who: string;
  when: string[];
}

/**
 * Reads a table of sentences: `what | who | when, when`. A line without its first column says more about the same thing; an
 * empty line or one that begins with # is for the reader only.
 */
export function sentences(table: string): Record<string, Sentence[]> {
  const read: Record<string, Sentence[]> = {};
  let about = '';
  for (const line of table.split('\n')) {
    const [what = '', who = '', when = ''] = line.split('|').map((cell) => cell.trim());
    if (what.startsWith('#') || !who) continue;
    about = what || about;
    read[about] ??= [];
    read[about]?.push({ who, when: when.split(',').map((each) => each.trim()) });
  }
  return read;
}

export const says = (list: readonly Sentence[], row: Row, viewer: Viewer, facts: Facts): boolean =>
  list.some(({ who, when }) => isOneOf(viewer, who) && when.every((words) => holds(words, row, viewer, facts)));

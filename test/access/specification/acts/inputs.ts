import { fieldGroupNames } from '@tsunagi/access';
import type { Facts, Row, Viewer } from '../facts.js';
import { Id } from '../fields.js';

/** What stands in an input besides the record that is meant; ids are sealed by whoever asks. */
export type Fill = (row: Row, viewer: Viewer, facts: Facts) => Record<string, unknown>;

/** How a row of this table is named in an input: the field, the kind of the id, and where the key stands. */
export const named: Readonly<Record<string, readonly [field: string, kind: string, key: string]>> = {
  person: ['personId', 'Person', 'person_id'],
  protection: ['personId', 'Person', 'person_id'],
  support_case: ['caseId', 'Case', 'case_id'],
  conference_candidate: ['candidateId', 'ConferenceCandidate', 'candidate_id'],
  household_member: ['memberId', 'Household', 'member_id'],
  support_record: ['recordId', 'Record', 'record_id'],
  task: ['taskId', 'Task', 'task_id'],
  consent: ['consentId', 'Consent', 'consent_id'],
  glass_break: ['glassId', 'GlassBreak', 'glass_id'],
  referral: ['referralId', 'Referral', 'referral_id'],
  mailbox: ['referralId', 'Referral', 'referral_id'],
  standing_member: ['standingMemberId', 'StandingMember', 'standing_member_id'],
  conference: ['conferenceId', 'Conference', 'conference_id'],
  conference_member: ['memberId', 'ConferenceMember', 'member_id'],
  agenda_item: ['itemId', 'AgendaItem', 'item_id'],
  agenda_sheet: ['sheetId', 'AgendaSheet', 'sheet_id'],
  conference_note: ['noteId', 'ConferenceNote', 'note_id'],
  'our unit': ['unitId', 'Unit', 'unit_id'],
  invitation: ['invitationId', 'Invitation', 'invitation_id'],
  colleague: ['membershipId', 'Membership', 'membership_id'],
  'my membership': ['membershipId', 'Membership', 'membership_id'],
  staff: ['staffId', 'Staff', 'staff_id'],
  session: ['sessionId', 'Session', 'session_id'],
  passkey: ['passkeyId', 'Passkey', 'passkey_id'],
  hub_entry: ['entryId', 'HubEntry', 'entry_id'],
  hub_public: ['fromId', 'HubEntry', 'entry_id'],
  hub_need: ['needId', 'HubNeed', 'need_id'],
  hub_import: ['importId', 'HubImport', 'import_id'],
  group: ['groupId', 'HubGroup', 'group_id'],
  hub_group_member: ['memberId', 'HubGroupMember', 'member_id'],
  partner_application: ['applicationId', 'HubApplication', 'application_id'],
  hub_hold: ['holdId', 'HubHold', 'hold_id'],
  'published entry': ['entryId', 'HubEntry', 'entry_id'],
  hub_link: ['linkId', 'HubLink', 'link_id'],
};

/** In which table the rows lie that a line speaks of by another name. */
export const tableOf: Readonly<Record<string, string>> = {
  protection: 'person',
  colleague: 'membership',
  'my membership': 'membership',
  'our unit': 'unit',
  'published entry': 'hub_public',
  group: 'hub_group',
};

const far = '2099-03-31';
const soon = new Date(Date.now() + 100 * 86_400_000).toISOString().slice(0, 10);
const inThreeDays = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
const me: Fill = (_row, viewer) => ({ readerIds: [new Id('Staff', viewer.staff)] });
const text = '試しの文';

/** The version of a row that hangs on this one; 0 where there is none yet. */
const over =
  (table: string, key: string, more: object = {}): Fill =>
  (row, _viewer, facts) => ({ expectedVersion: facts.one(table, key, row[key])?.version ?? 0, ...more });

/** An office that has nothing to do with it yet; where all of them have, any but the own. */
function another(row: Row, viewer: Viewer, facts: Facts): string {
  const others = facts.where('tenant', 'region_id', viewer.region).filter((each) => each.tenant_id !== viewer.tenant);
  const strange = others.find((each) => ![row.tenant_id, row.receiver_tenant_id].includes(each.tenant_id));
  return (strange ?? others[0])?.tenant_id;
}
/** A colleague who has no seat in the meeting yet; where all of them sit there, oneself. */
function unseated({ conference_id }: Row, viewer: Viewer, facts: Facts): string {
  const today = new Date(facts.now).toISOString().slice(0, 10);
  const seated = new Set(facts.seats(conference_id).map((seat) => seat.staff_id));
  const colleagues = facts
    .where('membership', 'tenant_id', viewer.tenant)
    .filter((each) => !each.ended_at && each.valid_from <= today && (each.valid_until ?? today) >= today);
  return colleagues.find((each) => !seated.has(each.staff_id))?.staff_id ?? viewer.staff;
}

/** What the sender has not given with this referral, and nobody has asked for yet. */
const withheld = ({ referral_id, receiver_tenant_id, person_id }: Row, facts: Facts): string[] => {
  const given = facts.openTo(receiver_tenant_id, person_id).filter((line) => line.origin_id === referral_id);
  const asked = facts.where('share_request', 'referral_id', referral_id).map((each) => each.field_group);
  const known = new Set([...asked, ...given.flatMap((line) => line.field_groups)]);
  return fieldGroupNames.filter((group) => !known.has(group)).map((group) => group.toUpperCase());
};
/** The field groups of which a page was printed for this item. */
const printed = ({ item_id }: Row, facts: Facts): string[] =>
  facts.where('agenda_sheet', 'item_id', item_id).flatMap(({ field_group }) => (field_group ? [String(field_group).toUpperCase()] : []));
/** Acts that ask for more than a row of the table which they name. */
export const asksFor: Readonly<Record<string, (row: Row, facts: Facts) => boolean>> = {
  reprintPaper: (row, facts) => printed(row, facts).length > 0,
};
const elsewhere: Fill = (row, viewer, facts) => ({ receiverTenantId: new Id('Tenant', another(row, viewer, facts)) });
const need = { title: text, text, level: 'COMMUNITY', kind: 'work' };
const group = { name: text, nameKana: 'ブカイ', meetingKind: 'WORKING_GROUP' };
const content = { name: text, nameKana: 'バノナマエ', summary: text, audience: 'REGION', municipalityCode: '01206', needs: ['work'] };
const name = { familyName: '試', givenName: '験', familyKana: 'シ', givenKana: 'ケン', birthDate: '1980-05-06', language: 'ja' };
const box: Fill = (row) => ({ box: String(row.box).toUpperCase() });
const codes =
  (given: object): Fill =>
  () => ({ ...given });

/** Where a field of an input cannot be made up from its type alone. */
export const fills: Readonly<Record<string, Fill>> = {
  createPerson: codes({ identity: { ...name, sex: 'FEMALE' } }),
  changeIdentity: over('person_identity', 'person_id', name),
  changeContact: over('person_contact', 'person_id', { phone: null, mobile: '090-0000-0000', email: null }),
  changeAddress: over('person_address', 'person_id', { postalCode: '085-0000', phone: null }),
  changeHousehold: over('case_household', 'case_id', { kind: 'single' }),
  changeBenefit: over('case_benefit', 'case_id', { welfareStatus: 'RECEIVING', benefits: [] }),
  changeMoney: over('case_money', 'case_id'),
  changeHealth: over('case_health', 'case_id'),
  changeWork: over('case_work', 'case_id', { employmentStatus: 'unemployed' }),
  changeSafety: over('case_safety', 'case_id', { risks: [] }),
  putHouseholdMember: codes({ relation: 'child' }),
  writeRecord: codes({ method: 'phone', occurredAt: '2026-11-20T10:00:00+09:00', audience: 'TENANT' }),
  changeRecord: codes({ method: 'phone' }),
  closeCase: codes({ reason: 'improved', closedOn: '2026-11-20' }),
  markCandidate: codes({ kindCode: 'support_9' }),
  assignCase: (_row, viewer) => ({ leadStaffId: new Id('Staff', viewer.staff) }),
  createTask: (row) => ({ personId: new Id('Person', row.person_id) }),
  recordConsent: (row, viewer, facts) => ({
    fieldGroups: ['IDENTITY'],
    recipients: [new Id('Tenant', another(row, viewer, facts))],
    givenOn: '2026-11-20',
    until: far,
  }),
  protectPerson: (row, viewer, facts) => ({ ...me(row, viewer, facts), until: soon }),
  nameAddressReaders: me,
  breakGlass: codes({ reason: '安否の確認のため、警察からの要請です', minutes: 30 }),
  draftReferral: (row, viewer, facts) => ({
    ...elsewhere(row, viewer, facts),
    basis: 'EMERGENCY',
    basisNote: text,
    fieldGroups: ['IDENTITY'],
  }),
  declineReferral: codes({ reason: 'capacity' }),
  returnReferral: codes({ reason: 'incomplete' }),
  holdReferral: codes({ reason: 'illness' }),
  withdrawReferral: codes({ reason: 'sender' }),
  enterInError: codes({ reason: 'duplicate' }),
  failReferral: codes({ reason: 'moved', code: 'PARTLY', occurredOn: '2026-11-20' }),
  completeReferral: codes({ code: 'SOLVED', occurredOn: '2026-11-20' }),
  recordReply: codes({ reply: 'ACCEPTED', means: 'phone', saidBy: '事務局', saidOn: '2026-11-20' }),
  confirmOutcome: codes({ code: 'SOLVED', occurredOn: '2026-11-20' }),
  recordPersonVoice: codes({ code: 'SOLVED', occurredOn: '2026-11-20', method: 'phone' }),
  requestShare: (row, _viewer, facts) => ({ fieldGroup: withheld(row, facts)[0] ?? 'WORK', reason: text }),
  shareMore: (row, _viewer, facts) => ({ fieldGroups: [withheld(row, facts)[0] ?? 'WORK'], basis: 'EMERGENCY', basisNote: text }),
  declineShare: (row, _viewer, facts) => ({
    fieldGroup: String(facts.one('share_request', 'referral_id', row.referral_id)?.field_group ?? 'work').toUpperCase(),
    note: text,
  }),
  startReferral: codes({ firstContactOn: '2026-11-20' }),
  forwardReferral: (row, viewer, facts) => ({ reason: 'better_suited', toTenantId: new Id('Tenant', another(row, viewer, facts)) }),
  markSeen: box,
  markDone: box,
  snooze: box,
  unsnooze: box,
  planConference: codes({ kindCode: 'case_meeting', startsAt: '2099-01-14T10:00:00+09:00', endsAt: '2099-01-14T12:00:00+09:00' }),
  changeConference: codes({ place: text }),
  addStandingMember: (_row, viewer) => ({ kindCode: 'case_meeting', memberTenantId: new Id('Tenant', viewer.tenant) }),
  addConferenceMember: (_row, viewer) => ({ memberTenantId: new Id('Tenant', viewer.tenant) }),
  removeConferenceMember: (row, _viewer, facts) => ({
    memberId: new Id('ConferenceMember', facts.seats(row.conference_id)[0]?.member_id),
  }),
  nameConferenceMember: (row, viewer, facts) => ({ staffId: new Id('Staff', unseated(row, viewer, facts)) }),
  noteConfirmation: codes({ means: 'PHONE', on: '2026-11-01' }),
  proposeItem: codes({ sort: 'GENERAL' }),
  reprintPaper: (row, _viewer, facts) => ({ fieldGroup: printed(row, facts)[0] ?? 'IDENTITY' }),
  writeNotes: codes({ notes: [{ kind: 'NOTE', text }] }),
  sendNeedToHub: codes({ need, anonymityConfirmed: true }),
  carryOutNote: (row, _viewer, facts) => ({
    caseId: new Id('Case', facts.one('support_case', 'person_id', row.person_id)?.case_id),
    consentId: new Id('Consent', facts.one('consent', 'person_id', row.person_id)?.consent_id ?? row.note_id),
  }),
  inviteStaff: (_row, viewer) => ({ login: `neu-${viewer.staff.slice(-8)}`, roles: ['INTAKE'], displayKana: 'シケン' }),
  setCapacity: codes({ capacity: 'OPEN' }),
  changeOffice: (_row, viewer, facts) => ({ expectedVersion: facts.one('tenant', 'tenant_id', viewer.tenant)?.version }),
  addClosures: codes({ from: far }),
  removeClosure: codes({ day: '2026-12-31' }),
  openUnit: codes({ validFrom: far }),
  endUnit: codes({ lastDay: far }),
  createHubEntry: codes({ kind: 'PLACE', content }),
  changeHubEntry: codes({ content }),
  publishHubEntry: codes({ what: text }),
  linkHubEntries: (row, _viewer, facts) => ({
    toId: new Id('HubEntry', facts.of('hub_public').find((each) => each.entry_id !== row.entry_id)?.entry_id),
    role: 'host',
  }),
  mapHubImport: codes({ kind: 'PLACE', columns: [{ column: '名称', field: 'NAME' }] }),
  foundHubGroup: codes({ group }),
  changeHubGroup: codes({ group }),
  joinHubGroup: (_row, viewer) => ({ tenantId: new Id('Tenant', viewer.tenant), role: 'MEMBER' }),
  acceptApplication: codes({
    nameKana: 'ダンタイ',
    shortName: '団体',
    login: 'first-admin',
    displayKana: 'サイショ',
  }),
  declineApplication: codes({ note: text }),
  savePacketPreset: codes({ fieldGroups: ['IDENTITY'] }),
  removePacketPreset: (row) => ({ name: row.name }),
  chooseFirstView: codes({ name: null }),
  holdPlace: codes({ places: 1, until: inThreeDays }),
  endHubEntry: codes({ until: '2026-11-20', reason: text }),
  setHubRoom: (row, _viewer, facts) => {
    const { capacity, free, room_note: note } = facts.of('hub_public').find(({ entry_id }) => entry_id === row.entry_id) ?? {};
    return { capacity: 6, free: 4, seen: { capacity, free, note } };
  },
  raiseHubNeed: codes({ need, origin: 'STAFF' }),
  changeHubNeed: codes({ need }),
  moveHubNeed: codes({ state: 'CONSIDERED' }),
  matchHubNeed: (_row, _viewer, facts) => ({
    entryId: new Id('HubEntry', facts.of('hub_public')[0]?.entry_id),
    decision: 'ACCEPTED',
  }),
  setHubConfirming: codes({ confirmBy: 'NOBODY' }),
  saveFormDraft: codes({ form: 'trial', body: {} }),
};

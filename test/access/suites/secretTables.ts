import type { Facts, Row } from '../specification/index.js';
import { neverShown, seen } from '../specification/index.js';
import type { Layer } from '../world/Layer.js';
import type { Asker } from '../world/offices.js';

/** Tables of which rows are a secret to somebody, with the columns that name one row; what is in them may differ unseen. */
export const secret: Readonly<Record<string, string>> = {
  person: 'person_id',
  person_identity: 'person_id',
  person_contact: 'person_id',
  person_address: 'person_id',
  support_case: 'case_id',
  case_household: 'case_id',
  case_benefit: 'case_id',
  case_money: 'case_id',
  case_health: 'case_id',
  case_work: 'case_id',
  case_safety: 'case_id',
  household_member: 'member_id',
  support_record: 'record_id',
  record_version: 'version_id',
  attachment: 'attachment_id',
  consent: 'consent_id',
  consent_withdrawal: 'consent_id',
  referral: 'referral_id',
  referral_outcome: 'outcome_id',
  share_request: 'request_id',
  form_draft: 'staff_id form',
  saved_view: 'staff_id page name',
  packet_preset: 'tenant_id name',
  referral_event: 'event_id',
  disclosure: 'line_id',
  protection: 'protection_id',
  glass_break: 'glass_id',
  task: 'task_id',
  // What lies in the inbox of an office, and on the desks in it.
  mailbox: 'tenant_id box referral_id',
  mailbox_label: 'tenant_id referral_id',
  mailbox_mark: 'tenant_id staff_id box referral_id',
  notice: 'notice_id',
  audit_event: 'event_id',
  idempotency_key: 'staff_id key',
  conference: 'conference_id',
  conference_member: 'member_id',
  agenda_item: 'item_id',
  agenda_brief: 'item_id',
  agenda_sheet: 'sheet_id',
  conference_note: 'note_id',
  conference_opinion: 'opinion_id',
  standing_member: 'standing_member_id',
  conference_candidate: 'candidate_id',
  // Of the hub, what is not published, or not in this region.
  hub_entry: 'entry_id',
  hub_photo: 'photo_id',
  hub_import: 'import_id',
  hub_import_row: 'import_id number',
  hub_setting: 'tenant_id',
  hub_public: 'entry_id',
  hub_revision: 'entry_id number',
  hub_need: 'need_id',
  hub_match: 'need_id entry_id',
  hub_link: 'link_id',
  hub_group: 'group_id',
  partner_application: 'application_id',
  // Offices of other regions, and who works in other offices.
  tenant: 'tenant_id',
  unit: 'unit_id',
  site: 'site_id',
  membership: 'membership_id',
  invitation: 'invitation_id',
  passkey: 'passkey_id',
  oidc_link: 'tenant_id staff_id',
  registered_document: 'tenant_id document_id',
  password_credential: 'staff_id',
  totp_credential: 'staff_id',
  sign_in_counter: 'key_hash',
};

/** Tables that hold what is known of people and are the same in both worlds, each with its reason. */
export const alikeInBoth: Readonly<Record<string, string>> = {
  search_token: 'pieces of names, which change with the names',
  label_token: 'pieces of the names on labels, which change with the labels',
  hub_token: 'pieces of what is published, and codes',
  person_link: 'keys alone; that they lead to other offices is tried around those who hide (aroundHiding)',
  hub_hold: 'keys, places and a day, between two of three offices, of which two look on: tried by MATRIX, and by a planted fault',
  hub_group_member: 'keys and a role, of groups that the whole region knows',
  region: 'the registry; everybody in the region reads it',
  tenant_closure: 'the registry; everybody in the region reads it',
  conference_kind: 'the registry; everybody in the region reads it',
  timer_length: 'the registry; everybody in the region reads it',
  staff: 'a login that no answer repeats but to its owner, and keys',
  oidc_provider: 'read before anybody has signed in, by the name of the office: tried at the front door (doors)',
};

/** Whether there is a row of these that none of those who look on knows, is drawn by dice: who sits in a meeting hears most of it. */
export const drawnByDice = [
  ...['conference', 'conference_member', 'conference_note', 'conference_opinion', 'agenda_item', 'agenda_brief', 'agenda_sheet'],
  ...['share_request', 'referral_outcome', 'consent_withdrawal', 'record_version', 'mailbox_mark', 'glass_break', 'standing_member'],
  'conference_candidate',
];

/** Rows on which nothing stands: they may even be missing. That something exists is a secret too. */
const mayBeMissing: Readonly<Record<string, (row: Row) => boolean>> = Object.fromEntries([
  ...[
    ...['case_benefit', 'case_health', 'case_money', 'case_work', 'case_safety', 'household_member', 'person_contact', 'attachment'],
    ...['agenda_item', 'agenda_brief', 'agenda_sheet', 'conference_note', 'conference_opinion', 'standing_member', 'conference_candidate'],
    ...['notice', 'audit_event', 'idempotency_key', 'mailbox_mark', 'saved_view', 'form_draft', 'invitation'],
    ...['hub_import', 'hub_photo', 'partner_application', 'sign_in_counter'],
  ].map((table) => [table, () => true] as const),
  // What is published stands on its entry; what is only being written stands for itself.
  ['hub_entry', (row: Row) => row.state === 'draft' || row.state === 'offered'] as const,
]);

/** What hangs on a row goes with it. */
const hangsOn: Readonly<Record<string, { key: string; tables: readonly string[] }>> = {
  agenda_item: { key: 'item_id', tables: ['agenda_brief', 'agenda_sheet', 'conference_note', 'conference_opinion'] },
  hub_import: { key: 'import_id', tables: ['hub_import_row'] },
  hub_entry: { key: 'entry_id', tables: ['hub_photo'] },
};

export const canBeMissing = (table: string, row: Row): boolean => !!mayBeMissing[table]?.(row);

/** Whether nobody who looks on knows of anything that would go with it: a page may be read whose item is over. */
export function goesUnseen(layer: Layer, table: string, row: Row, secrets: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const { key = '', tables = [] } = hangsOn[table] ?? {};
  return tables.every((each) =>
    [...layer.rows(each)].every((other) => other[key] !== row[key] || secrets.get(each)?.has(keyOf(each, other))),
  );
}

export function takeWhole(layer: Layer, table: string, row: Row): void {
  const { key = '', tables = [] } = hangsOn[table] ?? {};
  for (const each of tables) for (const other of [...layer.rows(each)]) if (other[key] === row[key]) layer.take(each, other);
  layer.take(table, row);
}

/** By which one row of a table is told from the others. */
export const keyOf = (table: string, row: Row): string =>
  (secret[table] ?? '')
    .split(' ')
    .map((column) => row[column])
    .join(' ');

/** Under what names the specification speaks of the rows of a table, where it is not the table's own alone. */
const spokenOfAs: Readonly<Record<string, readonly string[]>> = { membership: ['membership', 'my membership', 'colleague'] };

/** Keys of rows that none of the observers may see: only these differ between the two worlds. */
export function hiddenRows(facts: Facts, observers: readonly Asker[]): Map<string, Set<string>> {
  const unseen = (table: string, row: Row) =>
    neverShown.includes(table) ||
    !observers.some((observer) => (spokenOfAs[table] ?? [table]).some((name) => seen(name, row, observer, facts)));
  return new Map(
    Object.keys(secret).map((table) => [
      table,
      new Set(
        facts
          .of(table)
          .filter((row) => unseen(table, row))
          .map((row) => keyOf(table, row)),
      ),
    ]),
  );
}

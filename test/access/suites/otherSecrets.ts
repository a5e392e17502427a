import { nameTokens } from '@tsunagi/casework';
import type { Layer, Row } from '../world/Layer.js';
import { wholeNamesOf } from '../world/lives.js';

/** Tables of the field groups of a person: of these every column that says something is another in the other world. */
export const groupTables = [
  ...['person_identity', 'person_contact', 'person_address', 'household_member'],
  ...['case_household', 'case_benefit', 'case_money', 'case_health', 'case_work', 'case_safety'],
] as const;

/** Keys, who may read it, and the traces of writing: what a row is, and nothing that it says. */
export const structural = [
  ...['region_id', 'tenant_id', 'person_id', 'case_id', 'member_id', 'readers', 'people', 'protected_since', 'phone_with_address'],
  ...['version', 'updated_at', 'updated_by', 'created_at', 'roster', 'examiners'],
];

/** What is no text that the dice drew: numbers, days, codes and yes or no, also where nothing was laid. */
const others: Readonly<Record<string, Row>> = {
  person_identity: { birth_date: '1951-02-03', birth_precision: 'year', sex: 'other', language: 'ne', alias: '別の名' },
  person_contact: { leave_message: null },
  person_address: { municipality_code: '01664', latitude: 43.2, longitude: 145.1 },
  household_member: { birth_date: '1939-12-30', lives_together: false },
  case_household: { size: 7 },
  case_benefit: { welfare_status: 'unknown', benefits: ['別の給付', '二つめ'] },
  case_money: { monthly_income: 91_000, rent: 92_000, savings: 93_000, debt_total: 94_000 },
  case_work: { left_work_on: '2019-12-31' },
  case_safety: { risks: ['別の危険', '二つめ'] },
  support_record: { method: 'visit', minutes: 333 },
  consent: { given_on: '2025-12-03', method: 'guardian' },
  protection: { until: '2098-12-30' },
  support_case: { opened_on: '2019-04-01', stage: 3 },
  attachment: { byte_size: 4321 },
  consent_withdrawal: { method: 'oral' },
  mailbox: { urgent: true, due_on: '2098-12-29', clock_stopped: true },
  mailbox_mark: { snoozed_until: '2098-12-28', seen_version: 7 },
  audit_event: { verb: 'person.changed', data: { 別: '別' } },
  idempotency_key: { command: 'createTask', input_digest: 'y' },
  hub_photo: { bytes: '\\x4142' },
  hub_setting: { confirm_by: 'nobody' },
  hub_import: { encoding: 'shift_jis' },
  partner_application: { phone: '0153-00-1111', email: 'b@example.jp' },
  packet_preset: { field_groups: ['identity', 'work'] },
  tenant: { phone: '0154-99-9999' },
  unit: { valid_from: '2019-01-01' },
  site: { valid_from: '2019-01-01' },
  invitation: { valid_from: '2026-02-02', roles: ['caseworker'] },
  passkey: { name: '自宅の電話', synced: true },
};
/** Kept for names alone, and rarely there. */
const alsoPresent: Readonly<Record<string, readonly string[]>> = { person_identity: ['former_name', 'substitute_spelling'] };

/** A text or a name that the dice drew for this one field. */
export const drawn = /^(秘|[\u4e00-\u9fff]{4}$)/;

const another = (value: unknown): unknown => {
  if (typeof value === 'boolean') return !value;
  if (Array.isArray(value)) return value.map(inside);
  if (value && typeof value === 'object' && !Buffer.isBuffer(value))
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inside(each)]));
  if (typeof value !== 'string' || !drawn.test(value)) return value;
  return value.startsWith('秘') ? `${value}別` : [...value].reverse().join('');
};

/** Within a list or a form only words are others: the rest has to hang together. */
const inside = (value: unknown): unknown => (typeof value === 'boolean' ? value : another(value));

/** Gives this row other words, numbers, days and codes; adds the columns that differ now, as `table.column`. */
export function tellOtherwise(table: string, row: Row, differing: Map<string, number>): void {
  const isGroup = (groupTables as readonly string[]).includes(table);
  const given = { ...row, ...others[table] };
  for (const column of alsoPresent[table] ?? []) given[column] ??= '秘別の名';
  for (const [column, value] of Object.entries(given)) {
    if (structural.includes(column)) continue;
    const fixed = others[table]?.[column];
    const other =
      fixed ?? (isGroup || typeof value === 'string' || typeof value === 'object' ? another(column in row ? row[column] : value) : value);
    const told = other === row[column] && alsoPresent[table]?.includes(column) ? '秘別' : other;
    if (JSON.stringify(told) === JSON.stringify(row[column])) continue;
    row[column] = told;
    differing.set(`${table}.${column}`, (differing.get(`${table}.${column}`) ?? 0) + 1);
  }
}

/** A label with another name on it is found by that. */
export function labelOtherwise(layer: Layer, label: Row): void {
  const { region_id, tenant_id, referral_id, person_id, until, name } = label;
  const old = layer
    .rows('label_token')
    .filter((row) => row.tenant_id === tenant_id && row.referral_id === referral_id && row.kind === 'name');
  for (const row of old) layer.take('label_token', row);
  if (old.length === 0) return;
  for (const token of nameTokens(String(name)))
    layer.add('label_token', { region_id, tenant_id, referral_id, person_id, until, kind: 'name', token });
}

const wholeKinds = ['head', 'whole'];

/** Whoever has another name is found by another name, and by those who know them from their inbox too. */
export function findOtherwise(layer: Layer, identity: Row): void {
  const { region_id, tenant_id, person_id } = identity;
  for (const row of [...layer.rows('search_token')])
    if (row.person_id === person_id && ['name', ...wholeKinds].includes(String(row.kind))) layer.take('search_token', row);
  for (const token of nameTokens(`${identity.family_name}${identity.given_name}`))
    layer.add('search_token', { region_id, tenant_id, token, kind: 'name', person_id });
  const whole = wholeNamesOf(identity);
  for (const token of whole) layer.add('search_token', { region_id, tenant_id, ...token, person_id });
  const known = layer.rows('label_token').filter((row) => row.person_id === person_id && wholeKinds.includes(String(row.kind)));
  for (const row of known) layer.take('label_token', row);
  for (const label of new Map(known.map((row) => [`${row.tenant_id} ${row.referral_id}`, row])).values())
    for (const token of whole) layer.add('label_token', { ...label, ...token });
}

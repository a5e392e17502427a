import { nameTokens } from '@tsunagi/casework';
import type { Layer, Row } from '../world/Layer.js';

/** Tables of the field groups of a person: of these every column that says something is another in the other world. */
export const groupTables = [
  ...['person_identity', 'person_contact', 'person_address', 'household_member'],
  ...['case_household', 'case_benefit', 'case_money', 'case_health', 'case_work', 'case_safety'],
] as const;

/** Keys, who may read it, and the traces of writing: what a row is, and nothing that it says. */
export const structural = [
  ...['region_id', 'tenant_id', 'person_id', 'case_id', 'member_id', 'readers', 'people', 'protected_since'],
  ...['version', 'updated_at', 'updated_by', 'created_at'],
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
};
/** Kept for names alone, and rarely there. */
const alsoPresent: Readonly<Record<string, readonly string[]>> = { person_identity: ['former_name', 'substitute_spelling'] };

/** A text or a name that the dice drew for this one field. */
export const drawn = /^(秘|[\u4e00-\u9fff]{4}$)/;

const another = (value: unknown): unknown => {
  if (typeof value === 'boolean') return !value;
  if (typeof value !== 'string' || !drawn.test(value)) return value;
  return value.startsWith('秘') ? `${value}別` : [...value].reverse().join('');
};

/** Gives this row other words, numbers, days and codes; adds the columns that differ now, as `table.column`. */
export function tellOtherwise(table: string, row: Row, differing: Map<string, number>): void {
  const isGroup = (groupTables as readonly string[]).includes(table);
  const given = { ...row, ...others[table] };
  for (const column of alsoPresent[table] ?? []) given[column] ??= '秘別の名';
  for (const [column, value] of Object.entries(given)) {
    if (structural.includes(column)) continue;
    const fixed = others[table]?.[column];
    const other = fixed ?? (isGroup || typeof value === 'string' ? another(column in row ? row[column] : value) : value);
    const told = other === row[column] && alsoPresent[table]?.includes(column) ? '秘別' : other;
    if (JSON.stringify(told) === JSON.stringify(row[column])) continue;
    row[column] = told;
    differing.set(`${table}.${column}`, (differing.get(`${table}.${column}`) ?? 0) + 1);
  }
}

/** Whoever has another name is found by another name. */
export function findOtherwise(layer: Layer, identity: Row): void {
  const { region_id, tenant_id, person_id } = identity;
  for (const row of [...layer.rows('search_token')])
    if (row.person_id === person_id && row.kind === 'name') layer.take('search_token', row);
  for (const token of nameTokens(`${identity.family_name}${identity.given_name}`))
    layer.add('search_token', { region_id, tenant_id, token, kind: 'name', person_id });
}

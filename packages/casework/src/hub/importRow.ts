import { type ErrorCode, InvalidError } from '@tsunagi/access';
import type { Temporal } from 'temporal-polyfill';
import type { Fault } from '../desk/faults.js';
import { needs } from '../desk/needs.js';
import { type HubKind, hubCosts, hubTopics } from './codes.js';
import { emptyContent, type HubContent, type Schedule } from './content.js';
import { contentFaults } from './contentFaults.js';
import type { RowFault } from './HubImportRow.js';
import type { ImportField } from './importFields.js';

/** What the reading of a line has to know of the region: its municipalities, by code and name. */
export interface ImportRegion {
  municipalities: readonly { code: string; name: string }[];
}

type Words = Record<string, { ja: string; en: string }>;
type Cells = Partial<Record<ImportField, string>>;

const separators = /[、,;／/・\n]+/;
const listed = (text: string | undefined): string[] =>
  (text ?? '')
    .split(separators)
    .map((each) => each.trim())
    .filter(Boolean);

/** Codes by code or by their words; what is neither stays as it is and is named as a fault. */
const codesOf = (text: string | undefined, list: Words): string[] =>
  listed(text).map((word) => Object.entries(list).find(([code, { ja }]) => word === code || word === ja)?.[0] ?? word);

const isoDays: Record<string, string> = { 月: 'MO', 火: 'TU', 水: 'WE', 木: 'TH', 金: 'FR', 土: 'SA', 日: 'SU' };

/** 毎週月・水曜, 第2・第4土曜, 毎日: as people write it. What is not understood is no rule, and is named as such. */
export function ruleOf(text: string): string {
  const written = text.normalize('NFKC').replace(/\s|曜日?/g, '');
  if (written === '毎日') return 'FREQ=DAILY';
  const monthly = [...written.matchAll(/第?(\d)(?=[・,、第]|[月火水木金土日])/g)].map(([, nth]) => nth);
  const days = [...written.replace(/毎週|第|\d|[・,、]/g, '')].map((day) => isoDays[day]);
  if (days.length === 0 || days.includes(undefined)) return text;
  if (monthly.length === 0) return `FREQ=WEEKLY;BYDAY=${days.join(',')}`;
  return `FREQ=MONTHLY;BYDAY=${monthly.flatMap((nth) => [...new Set(days)].map((day) => `${nth}${day}`)).join(',')}`;
}

const timeOf = (text: string | undefined): string | null => {
  const found = /^(\d{1,2})[:時](\d{2})?分?$/.exec((text ?? '').normalize('NFKC').trim());
  return found ? `${found[1]?.padStart(2, '0')}:${found[2] ?? '00'}` : text?.trim() || null;
};

const scheduleOf = ({ schedule, opensAt, closesAt }: Cells): Schedule[] =>
  schedule ? [{ rrule: ruleOf(schedule), opensAt: timeOf(opensAt), closesAt: timeOf(closesAt) }] : [];

const numberOf = (text: string | undefined): number | null => (text ? Number(text.normalize('NFKC')) : null);

function townOf(text: string | undefined, { municipalities }: ImportRegion): string | null {
  const written = text?.normalize('NFKC').trim();
  if (!written) return null;
  // The six digits of open data end in a digit that checks the five before it.
  const digits = /^(\d{5})\d?$/.exec(written)?.[1];
  return municipalities.find(({ code, name }) => code === digits || name === written)?.code ?? written;
}

function costOf(text: string | undefined): Pick<HubContent, 'cost' | 'costYen' | 'costNote'> {
  if (!text) return { cost: null, costYen: null, costNote: null };
  const code = Object.entries<{ ja: string }>(hubCosts).find(([key, { ja }]) => text === key || text === ja)?.[0];
  const yen = /^(\d{1,7})円?$/.exec(text.normalize('NFKC').replaceAll(',', ''))?.[1];
  if (code) return { cost: code, costYen: null, costNote: null };
  return yen
    ? { cost: yen === '0' ? 'free' : 'paid', costYen: Number(yen), costNote: null }
    : { cost: 'partly', costYen: null, costNote: text };
}

/** A line as an entry. `before` is what the entry says already: columns that the file does not have leave it alone. */
export function contentOfRow(cells: Cells, region: ImportRegion, before: HubContent = emptyContent): HubContent {
  const has = (...fields: ImportField[]) => fields.some((field) => cells[field] !== undefined);
  const text = (field: ImportField): string | null => cells[field] || null;
  const contact = { label: cells.contact || '窓口', phone: text('phone'), fax: text('fax'), email: text('email'), url: null };
  const reachable = contact.phone || contact.fax || contact.email;
  return {
    ...before,
    ...(has('name') && { name: cells.name ?? '' }),
    ...(has('nameKana') && { nameKana: cells.nameKana?.normalize('NFKC') ?? '' }),
    ...(has('otherNames') && { otherNames: listed(cells.otherNames) }),
    ...(has('summary') && { summary: cells.summary ?? '' }),
    ...(has('municipalityCode') && { municipalityCode: townOf(cells.municipalityCode, region) }),
    ...(has('address') && { address: text('address') }),
    ...(has('latitude') && { latitude: numberOf(cells.latitude) }),
    ...(has('longitude') && { longitude: numberOf(cells.longitude) }),
    ...(has('needs') && { needs: codesOf(cells.needs, needs) }),
    ...(has('topics') && { topics: codesOf(cells.topics, hubTopics) }),
    ...(has('target') && { target: text('target') }),
    ...(has('minAge') && { minAge: numberOf(cells.minAge) }),
    ...(has('maxAge') && { maxAge: numberOf(cells.maxAge) }),
    ...(has('schedule') && { schedules: scheduleOf(cells) }),
    ...(has('cost') && costOf(cells.cost)),
    ...(has('conditions') && { conditions: text('conditions') }),
    ...(has('contact', 'phone', 'fax', 'email') && { contacts: reachable ? [contact] : [] }),
    ...(has('url') && { url: text('url') }),
  };
}

const columnField: Record<string, ImportField> = { schedules: 'schedule', contacts: 'phone' };

/** Throws away nothing: each cell that has to be put right, by the name of its column. */
export const faultsOfRow = (
  kind: HubKind,
  content: HubContent,
  mapping: Record<string, ImportField>,
  today: Temporal.PlainDate,
): RowFault[] => rowFaults({ ...contentFaults(kind, content, today), ...numbersOf(content) }, mapping);

/** A line before it has this name: the later one would write over what the first one brought. */
export const nameTwice = (mapping: Record<string, ImportField>): RowFault[] => rowFaults({ name: 'NAME_TWICE_IN_FILE' }, mapping);

/** Faults of fields as faults of the columns that fill them. */
export function rowFaults(faults: Record<string, Fault>, mapping: Record<string, ImportField>): RowFault[] {
  const columnOf = (field: string): string | null =>
    Object.entries(mapping).find(([, mapped]) => mapped === field || mapped === columnField[field])?.[0] ?? null;
  return Object.entries(faults).flatMap(([field, fault]) => {
    if (!fault) return [];
    if (typeof fault === 'string') return [{ column: columnOf(field), code: fault }];
    const { code, ...facts } = fault;
    return [{ column: columnOf(field), code, facts }];
  });
}

const numbersOf = (content: HubContent): Record<string, ErrorCode> =>
  Object.fromEntries(
    (['latitude', 'longitude', 'minAge', 'maxAge'] as const)
      .filter((field) => Number.isNaN(content[field]))
      .map((field) => [field, 'BAD_FORM' as const]),
  );

/** The cells of a line by the field that each fills. */
export const cellsOf = (columns: readonly string[], cells: readonly string[], mapping: Record<string, ImportField>): Cells =>
  Object.fromEntries(columns.flatMap((column, at) => (mapping[column] ? [[mapping[column], cells[at] ?? '']] : [])));

export function assertMapping(columns: readonly string[], mapping: Record<string, ImportField>): void {
  const fields = Object.values(mapping);
  if (Object.keys(mapping).some((column) => !columns.includes(column)))
    throw new InvalidError('INVALID_INPUT', { columns: 'UNKNOWN_CODE' });
  if (new Set(fields).size !== fields.length) throw new InvalidError('INVALID_INPUT', { columns: 'FIELD_TWICE' });
  if (!fields.includes('name')) throw new InvalidError('INVALID_INPUT', { columns: 'NAME_COLUMN_MISSING' });
}

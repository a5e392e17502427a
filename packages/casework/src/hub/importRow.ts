import { type ErrorCode, InvalidError } from '@tsunagi/access';
import { Temporal } from 'temporal-polyfill';
import type { Fault } from '../desk/faults.js';
import type { HubKind } from './codes.js';
import { emptyContent, type HubContent } from './content.js';
import { contentFaults } from './contentFaults.js';
import type { RowFault } from './HubImportRow.js';
import {
  areasOf,
  type BroughtFrom,
  type Cells,
  changesOf,
  contactsOf,
  costOf,
  type ImportRegion,
  languagesOf,
  listed,
  needsOf,
  numberOf,
  schedulesOf,
  seasonOfCell,
  sourceOf,
  topicsOf,
  townOf,
  transportOf,
} from './importCells.js';
import type { ImportField } from './importFields.js';

/** Entries that a line may name: the organisation that runs it and the place where it is, each by its name. */
export interface NamedEntry {
  entryId: string;
  kind: string;
  name: string;
  /** Kept by whoever brings the file: of two of one name, theirs is meant. */
  own: boolean;
}

/** What a line is read with. */
export interface ReadingOf {
  region: ImportRegion;
  named: readonly NamedEntry[];
  from: BroughtFrom;
}

export const namedKinds: Record<'organisation' | 'place', readonly string[]> = {
  organisation: ['organisation'],
  place: ['place', 'site'],
};
type Pointing = keyof typeof namedKinds;

/** The names in a line by which other entries are meant. */
export const namesIn = ({ organisation, place }: Cells): string[] => [organisation, place].filter((name) => !!name) as string[];

/** Null where nothing is named; undefined where there is no such entry, or nobody knows which of several is meant. */
function entryNamed(name: string | undefined, pointing: Pointing, named: readonly NamedEntry[]): string | null | undefined {
  if (!name) return null;
  const found = named.filter((each) => each.name === name && namedKinds[pointing].includes(each.kind));
  const own = found.filter(({ own: kept }) => kept);
  const [only, another] = own.length > 0 ? own : found;
  return another ? undefined : only?.entryId;
}

/** A line as an entry. `before` is what the entry says already: what the line says nothing of stays as it stands there. */
export function contentOfRow(cells: Cells, { region, named, from }: ReadingOf, before: HubContent = emptyContent): HubContent {
  const has = (...fields: ImportField[]) => fields.some((field) => cells[field]);
  const text = (field: ImportField): string | null => cells[field] || null;
  return {
    ...before,
    ...(has('name') && { name: cells.name ?? '' }),
    ...(has('nameKana') && { nameKana: cells.nameKana?.normalize('NFKC') ?? '' }),
    ...(has('otherNames') && { otherNames: listed(cells.otherNames) }),
    ...(has('organisation') && { organisationId: entryNamed(cells.organisation, 'organisation', named) ?? null }),
    ...(has('place') && { placeId: entryNamed(cells.place, 'place', named) ?? null }),
    ...(has('summary') && { summary: cells.summary ?? '' }),
    ...(has('municipalityCode') && { municipalityCode: townOf(cells.municipalityCode, region) }),
    ...(has('address') && { address: text('address') }),
    ...(has('latitude') && { latitude: numberOf(cells.latitude) }),
    ...(has('longitude') && { longitude: numberOf(cells.longitude) }),
    ...(has('areas') && { areas: areasOf(cells.areas, region) }),
    ...(has('needs') && { needs: needsOf(cells.needs) }),
    ...(has('topics') && { topics: topicsOf(cells.topics) }),
    ...(has('target') && { target: text('target') }),
    ...(has('minAge') && { minAge: numberOf(cells.minAge) }),
    ...(has('maxAge') && { maxAge: numberOf(cells.maxAge) }),
    ...(has('schedule') && { schedules: schedulesOf(cells, before.schedules) }),
    ...(has('season') && seasonOfCell(cells.season)),
    ...(has('capacity') && { capacity: numberOf(cells.capacity) }),
    ...(has('transport') && transportOf(cells.transport)),
    ...(has('languages') && { languages: languagesOf(cells.languages) }),
    ...(has('cost') && costOf(cells.cost ?? '')),
    ...(has('conditions') && { conditions: text('conditions') }),
    ...(has('contact', 'phone', 'fax', 'email') && { contacts: contactsOf(cells, before.contacts) }),
    ...(has('url') && { url: text('url') }),
    ...(has('source') && { source: sourceOf(cells, from) }),
    changes: changesOf(before, from),
  };
}

const columnField: Record<string, ImportField> = {
  schedules: 'schedule',
  contacts: 'phone',
  seasonFrom: 'season',
  seasonUntil: 'season',
  transportNote: 'transport',
};

/** Names of other entries by which none is found, or more than one. */
const unknownNames = (cells: Cells, named: readonly NamedEntry[]): Record<string, Fault> =>
  Object.fromEntries(
    (['organisation', 'place'] as const).map((pointing) => [
      pointing,
      entryNamed(cells[pointing], pointing, named) === undefined ? 'HUB_NAME_UNKNOWN' : null,
    ]),
  );

/** Throws away nothing: each cell that has to be put right, by the name of its column. */
export const faultsOfRow = (
  kind: HubKind,
  content: HubContent,
  mapping: Record<string, ImportField>,
  cells: Cells,
  { named, from }: ReadingOf,
): RowFault[] =>
  rowFaults(
    { ...contentFaults(kind, content, Temporal.PlainDate.from(from.on)), ...numbersOf(content), ...unknownNames(cells, named) },
    mapping,
  );

/** A line before it has this name: the later one would write over what the first one brought. */
export const nameTwice = (mapping: Record<string, ImportField>): RowFault[] => rowFaults({ name: 'NAME_TWICE_IN_FILE' }, mapping);

/** Faults of fields as faults of the columns that fill them. */
export function rowFaults(faults: Record<string, Fault>, mapping: Record<string, ImportField>): RowFault[] {
  const columnOf = (field: string): string | null =>
    Object.entries(mapping).find(([, mapped]) => mapped === field || mapped === columnField[field])?.[0] ?? null;
  const found = Object.entries(faults).flatMap(([field, fault]): RowFault[] => {
    if (!fault) return [];
    if (typeof fault === 'string') return [{ column: columnOf(field), code: fault }];
    const { code, ...facts } = fault;
    return [{ column: columnOf(field), code, facts }];
  });
  // Two fields that one column fills may both be wrong for the same cell.
  return found.filter(({ column, code }, at) => found.findIndex((each) => each.column === column && each.code === code) === at);
}

const numbersOf = (content: HubContent): Record<string, ErrorCode> =>
  Object.fromEntries(
    (['latitude', 'longitude', 'minAge', 'maxAge', 'capacity'] as const)
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

import { type ErrorCode, wordsFor } from '@tsunagi/access';
import {
  cellsOf,
  contentOfRow,
  faultsOfRow,
  type HubContent,
  type HubKind,
  type ImportField,
  type listImportRows,
  type listOwnNames,
  localDay,
  type NamedEntry,
  namesIn,
  nameTwice,
  type RowFault,
} from '@tsunagi/casework';
import type { GatewayContext } from '../../graphql/context.js';
import type { RowOf } from '../../graphql/loaders/index.js';
import type { HubImportFaultType, HubImportReadingType, HubImportRowType, HubImportType, ImportRow } from './import.types.js';
import { nameOf } from './presentNeed.js';
import { type EntryNames, sayRead } from './sayRead.js';

export type LineRow = RowOf<typeof listImportRows>;
type OwnEntry = RowOf<typeof listOwnNames>;

export function presentImport(context: GatewayContext, row: ImportRow): HubImportType {
  const { importId, version, fileName, encoding, kind, columns, mapping, state, createdAt, publishedAt } = row;
  return {
    importId,
    brought: row,
    id: context.seal('HubImport', importId),
    version,
    fileName,
    encoding,
    kind: kind as HubKind,
    columns: columns.map((column) => ({ column, field: (mapping as Record<string, ImportField>)[column] ?? null })),
    state,
    createdAt,
    publishedAt,
    undoable: state === 'run',
  };
}

const faultWith = (context: GatewayContext, { column, code, facts }: RowFault): HubImportFaultType => {
  const { title, whatToDo } = wordsFor(code as ErrorCode, context.language, facts);
  return { column, code, message: `${title}${whatToDo}` };
};

interface Foreseen extends Pick<LineRow, 'faults'> {
  state: string;
  readings: HubImportReadingType[];
}

/** What each sound cell is taken for, and what stands there now. */
function readingsOf(
  { language }: GatewayContext,
  { columns, mapping }: ImportRow,
  { cells }: LineRow,
  { faults, content, before, names }: Pick<Foreseen, 'faults'> & { content: HubContent; before: HubContent | null; names: EntryNames },
): HubImportReadingType[] {
  const fields = mapping as Record<string, ImportField>;
  return columns.flatMap((column, at) => {
    const field = fields[column];
    if (!field || !cells[at] || faults.some((fault) => fault.column === column)) return [];
    const say = (said: HubContent) => sayRead(field, said, names, language);
    return [{ column, words: say(content), before: before && say(before) }];
  });
}

/** A line that is not yet brought in: what would become of it, by the columns as they are understood now. */
function foresee(context: GatewayContext, brought: ImportRow, line: LineRow, { own, named, names }: Known): Foreseen {
  const { fileName, kind, columns, mapping } = brought;
  if (line.broken) return { state: 'faulty', faults: [{ column: null, code: 'BROKEN_LINE' }], readings: [] };
  const fields = mapping as Record<string, ImportField>;
  if (line.twice) return { state: 'faulty', faults: nameTwice(fields), readings: [] };
  const cells = cellsOf(columns, line.cells, fields);
  const before = own.get(cells.name ?? '')?.content ?? null;
  const office = context.house.registry.tenant(brought.tenantId)?.name ?? '';
  const reading = { region: context.house.region, named, from: { fileName, on: localDay(new Date()).toString(), office, by: '' } };
  const content = contentOfRow(cells, reading, before ?? undefined);
  const faults = faultsOfRow(kind as HubKind, content, fields, cells, reading);
  const readings = readingsOf(context, brought, line, { faults, content, before, names });
  return { state: faults.length > 0 ? 'faulty' : before ? 'change' : 'new', faults, readings };
}

const cellsOn = ({ columns, mapping }: ImportRow, { cells }: LineRow): ReturnType<typeof cellsOf> =>
  cellsOf(columns, cells, mapping as Record<string, ImportField>);
/** What the entry of a line is called. */
const nameOn = (brought: ImportRow, line: LineRow): string => cellsOn(brought, line).name ?? '';

/** What is known of the names in lines: entries that they would change, and others that they point at. */
export interface Known {
  own: Map<string, OwnEntry>;
  named: readonly NamedEntry[];
  names: EntryNames;
}

/** What the entries are called at which lines point, or the entries that they would change. */
async function namesOf(context: GatewayContext, own: readonly OwnEntry[], named: readonly NamedEntry[]): Promise<EntryNames> {
  const ids = own.flatMap(({ content }) => [content.organisationId, content.placeId].filter((id) => id !== null));
  const before = await Promise.all(ids.map(async (id) => [id, (await nameOf(context, id))?.name ?? ''] as const));
  return new Map([...before, ...named.map(({ entryId, name }) => [entryId, name] as const)]);
}

export async function knownOf(context: GatewayContext, brought: ImportRow, lines: readonly LineRow[]): Promise<Known> {
  const { loaders } = context;
  const names = [...new Set(lines.map((line) => nameOn(brought, line)))];
  const pointed = [...new Set(lines.flatMap((line) => namesIn(cellsOn(brought, line))))];
  const [found, named] = await Promise.all([
    Promise.all(names.map((name) => loaders.hubOwnNames.load(JSON.stringify([brought.kind, name])))),
    Promise.all(pointed.map((name) => loaders.hubNamed.load(name))).then((each) => each.flat()),
  ]);
  const own = found.filter((entry) => entry != null);
  return { own: new Map(own.map((entry) => [entry.content.name, entry])), named, names: await namesOf(context, own, named) };
}

export function presentLine(context: GatewayContext, brought: ImportRow, line: LineRow, known: Known): HubImportRowType {
  const stands =
    line.state === 'read' ? foresee(context, brought, line, known) : { state: line.state as string, faults: line.faults, readings: [] };
  const name = nameOn(brought, line);
  return {
    number: line.number,
    cells: line.cells,
    state: stands.state,
    faults: stands.faults.map((fault) => faultWith(context, fault)),
    readings: stands.readings,
    entryId: line.entryId,
    entry:
      line.entryId && line.state !== 'undone'
        ? { id: context.seal('HubEntry', line.entryId), name, kind: brought.kind as HubKind, ended: false }
        : null,
  };
}

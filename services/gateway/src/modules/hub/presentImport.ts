import { type ErrorCode, wordsFor } from '@tsunagi/access';
import {
  cellsOf,
  contentOfRow,
  faultsOfRow,
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
import { kushiro } from '@tsunagi/region';
import type { GatewayContext } from '../../graphql/context.js';
import type { RowOf } from '../../graphql/loaders.js';
import type { HubImportFaultType, HubImportRowType, HubImportType, ImportRow } from './import.types.js';

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

/** A line that is not yet brought in: what would become of it, by the columns as they are understood now. */
function foresee(
  { fileName, kind, columns, mapping }: ImportRow,
  line: LineRow,
  { own, named }: Known,
): Pick<LineRow, 'faults'> & { state: string } {
  if (line.broken) return { state: 'faulty', faults: [{ column: null, code: 'BROKEN_LINE' }] };
  const fields = mapping as Record<string, ImportField>;
  if (line.twice) return { state: 'faulty', faults: nameTwice(fields) };
  const cells = cellsOf(columns, line.cells, fields);
  const before = own.get(cells.name ?? '');
  const reading = { region: kushiro, named, from: { fileName, on: localDay(new Date()).toString(), by: '' } };
  const faults = faultsOfRow(kind as HubKind, contentOfRow(cells, reading, before?.content), fields, cells, reading);
  return { state: faults.length > 0 ? 'faulty' : before ? 'change' : 'new', faults };
}

const cellsOn = ({ columns, mapping }: ImportRow, { cells }: LineRow): ReturnType<typeof cellsOf> =>
  cellsOf(columns, cells, mapping as Record<string, ImportField>);
/** What the entry of a line is called. */
const nameOn = (brought: ImportRow, line: LineRow): string => cellsOn(brought, line).name ?? '';

/** What is known of the names in lines: entries that they would change, and others that they point at. */
export interface Known {
  own: Map<string, OwnEntry>;
  named: readonly NamedEntry[];
}

export async function knownOf({ loaders }: GatewayContext, brought: ImportRow, lines: readonly LineRow[]): Promise<Known> {
  const names = [...new Set(lines.map((line) => nameOn(brought, line)))];
  const pointed = [...new Set(lines.flatMap((line) => namesIn(cellsOn(brought, line))))];
  const [own, named] = await Promise.all([
    Promise.all(names.map((name) => loaders.hubOwnNames.load(JSON.stringify([brought.kind, name])))),
    Promise.all(pointed.map((name) => loaders.hubNamed.load(name))),
  ]);
  return { own: new Map(own.flatMap((entry) => (entry ? [[entry.content.name, entry]] : []))), named: named.flat() };
}

export function presentLine(context: GatewayContext, brought: ImportRow, line: LineRow, known: Known): HubImportRowType {
  const stands = line.state === 'read' ? foresee(brought, line, known) : { state: line.state as string, faults: line.faults };
  const name = nameOn(brought, line);
  return {
    number: line.number,
    cells: line.cells,
    state: stands.state,
    faults: stands.faults.map((fault) => faultWith(context, fault)),
    entryId: line.entryId,
    entry:
      line.entryId && line.state !== 'undone'
        ? { id: context.seal('HubEntry', line.entryId), name, kind: brought.kind as HubKind, ended: false }
        : null,
  };
}

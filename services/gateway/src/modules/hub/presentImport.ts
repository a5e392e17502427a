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
  { kind, columns, mapping }: ImportRow,
  line: LineRow,
  own: Map<string, OwnEntry>,
): Pick<LineRow, 'faults'> & { state: string } {
  if (line.broken) return { state: 'faulty', faults: [{ column: null, code: 'BROKEN_LINE' }] };
  const fields = mapping as Record<string, ImportField>;
  if (line.twice) return { state: 'faulty', faults: nameTwice(fields) };
  const cells = cellsOf(columns, line.cells, fields);
  const before = own.get(cells.name ?? '');
  const faults = faultsOfRow(kind as HubKind, contentOfRow(cells, kushiro, before?.content), fields, localDay(new Date()));
  return { state: faults.length > 0 ? 'faulty' : before ? 'change' : 'new', faults };
}

/** What the entry of a line is called. */
export const nameOn = ({ columns, mapping }: ImportRow, { cells }: LineRow): string =>
  cellsOf(columns, cells, mapping as Record<string, ImportField>).name ?? '';

/** `own`: what the own organisation keeps under the names of these lines. */
export function presentLine(context: GatewayContext, brought: ImportRow, line: LineRow, own: Map<string, OwnEntry>): HubImportRowType {
  const stands = line.state === 'read' ? foresee(brought, line, own) : { state: line.state as string, faults: line.faults };
  const name = nameOn(brought, line);
  return {
    number: line.number,
    cells: line.cells,
    state: stands.state,
    faults: stands.faults.map((fault) => faultWith(context, fault)),
    entryId: line.entryId,
    entry:
      line.entryId && line.state !== 'undone' ? { id: context.seal('HubEntry', line.entryId), name, kind: brought.kind as HubKind } : null,
  };
}

import { authorize, authorizeEver, authorizeNew, InvalidError } from '@tsunagi/access';
import { record } from '../audit/index.js';
import { assertVersion } from '../desk/assertVersion.js';
import { command } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { assertSound, codesFault, requiredCodeFault, requiredTextFault } from '../desk/faults.js';
import { newId } from '../desk/newId.js';
import { type HubKind, hubKinds } from './codes.js';
import { HubImport } from './HubImport.js';
import { HubImportRow } from './HubImportRow.js';
import { guessMapping, type ImportField, importFields } from './importFields.js';
import { assertMapping } from './importRow.js';

/** A list of one region's places has a few hundred lines; a longer one is brought in parts, which can be looked through. */
export const mostImportRows = 500;
const mostColumns = 60;
export const importBounds = { rows: mostImportRows, columns: mostColumns };

export interface ReadFile {
  fileName: string;
  columns: string[];
  rows: readonly { number: number; cells: string[]; broken: boolean }[];
  encoding: 'utf-8' | 'shift_jis' | 'xlsx';
}

/** Asked before the file is looked at. */
export const assertMayImport = ({ actor }: Desk): void => authorizeEver(actor, 'create', 'HubImport');

/** ファイルを取り込む: stored as it was read, with a guess at what its columns mean. Nothing is in the hub yet. */
export const storeImport = (desk: Desk, file: ReadFile): Promise<{ importId: string }> =>
  command(desk, async (tx) => {
    assertSound({
      file: file.rows.length === 0 ? 'REQUIRED' : file.rows.length > mostImportRows ? { code: 'TOO_MANY', most: mostImportRows } : null,
      columns: file.columns.length > mostColumns ? { code: 'TOO_MANY', most: mostColumns } : null,
      fileName: requiredTextFault(file.fileName, 200),
    });
    if (new Set(file.columns).size !== file.columns.length) throw new InvalidError('INVALID_INPUT', { columns: 'FIELD_TWICE' });
    await tx.opened;
    const key = { regionId: tx.asker.region, tenantId: tx.asker.tenant, importId: newId() };
    const { fileName, columns, encoding } = file;
    const brought = tx.em.create(HubImport, {
      ...key,
      fileName,
      encoding,
      kind: 'place',
      columns,
      mapping: guessMapping(columns),
      createdAt: tx.now,
      createdBy: tx.asker.staff,
    });
    authorizeNew(tx.actor, 'create', 'HubImport', brought);
    await tx.em.flush();
    for (const row of file.rows) tx.em.create(HubImportRow, { ...key, ...row });
    record(tx, { verb: 'hub.import.read', subject: 'HubImport', id: key.importId, data: { rows: file.rows.length, encoding } });
    return { importId: key.importId };
  });

export const findImport = (tx: Work, importId: string): Promise<HubImport | null> =>
  tx.em.findOne(HubImport, { regionId: tx.asker.region, importId });

export interface MapImportInput {
  importId: string;
  expectedVersion?: number | null;
  kind: HubKind;
  /** Which field each column fills; what is not named is left out. */
  columns: { column: string; field: ImportField }[];
}

/** What the columns mean, said by a person. */
export const mapImport = (desk: Desk, input: MapImportInput): Promise<{ importId: string }> =>
  command(desk, async (tx) => {
    const brought = await findImport(tx, input.importId);
    authorize(tx.actor, 'change', 'HubImport', brought);
    assertVersion(brought, input.expectedVersion);
    assertSound({
      kind: requiredCodeFault(input.kind, hubKinds),
      columns: codesFault(
        input.columns.map(({ field }) => field),
        importFields,
      ),
    });
    const mapping = Object.fromEntries(input.columns.map(({ column, field }) => [column, field]));
    assertMapping(brought.columns, mapping);
    if (new Set(input.columns.map(({ column }) => column)).size !== input.columns.length)
      throw new InvalidError('INVALID_INPUT', { columns: 'FIELD_TWICE' });
    brought.map(input.kind, mapping);
    record(tx, { verb: 'hub.import.mapped', subject: 'HubImport', id: brought.importId });
    return { importId: brought.importId };
  });

import { defineEntity, p } from '@mikro-orm/core';
import type { ErrorCode } from '@tsunagi/access';
import { keyedByTenant, texts } from '../desk/columns.js';
import type { HubContent } from './content.js';

/** What is wrong with one cell; without a column it is the line as a whole. */
export interface RowFault {
  column: string | null;
  code: ErrorCode;
  /** What fills the words of the code: `most`, `least` … */
  facts?: Readonly<Record<string, string | number>>;
}

const HubImportRowSchema = defineEntity({
  name: 'HubImportRow',
  tableName: 'hub_import_row',
  properties: {
    ...keyedByTenant,
    importId: p.uuid().primary(),
    number: p.integer().primary(),
    cells: texts(),
    broken: p.boolean(),
    state: p.enum(['read', 'created', 'changed', 'failed', 'undone', 'kept']).default('read'),
    faults: p.json<RowFault[]>().onCreate(() => []),
    entryId: p.uuid().nullable(),
    entryVersion: p.integer().nullable(),
    before: p.json<HubContent>().nullable(),
  },
});

/** One line of a file. */
export class HubImportRow extends HubImportRowSchema.class {}
HubImportRowSchema.setClass(HubImportRow);

export { HubImportRowSchema };

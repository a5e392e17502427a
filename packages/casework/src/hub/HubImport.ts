import { defineEntity, p } from '@mikro-orm/core';
import { ConflictError } from '@tsunagi/access';
import { owned, texts, versioned } from '../desk/columns.js';
import type { HubKind } from './codes.js';
import type { ImportField } from './importFields.js';

const HubImportSchema = defineEntity({
  name: 'HubImport',
  tableName: 'hub_import',
  properties: {
    ...owned,
    importId: p.uuid().primary(),
    fileName: p.text(),
    encoding: p.enum(['utf-8', 'shift_jis', 'xlsx']),
    kind: p.text().$type<HubKind>(),
    columns: texts(),
    mapping: p.json<Record<string, ImportField>>(),
    state: p.enum(['read', 'run', 'undone']).default('read'),
    ...versioned,
    createdAt: p.datetime(),
    createdBy: p.uuid(),
    runAt: p.datetime().nullable(),
    publishedAt: p.datetime().nullable(),
    undoneAt: p.datetime().nullable(),
  },
});

function assertState(found: { state: string }, state: 'read' | 'run'): void {
  if (found.state !== state) throw new ConflictError('HUB_IMPORT_STATE', { state: found.state });
}

/** A file that was brought, read, and perhaps written into the hub. */
export class HubImport extends HubImportSchema.class {
  map(kind: HubKind, mapping: Record<string, ImportField>): void {
    assertState(this, 'read');
    this.kind = kind;
    this.mapping = mapping;
  }

  run(at: Date): void {
    assertState(this, 'read');
    this.state = 'run';
    this.runAt = at;
  }

  /** Drafts that were left out once can be published later. */
  publish(at: Date): void {
    assertState(this, 'run');
    this.publishedAt = at;
  }

  undo(at: Date): void {
    assertState(this, 'run');
    this.state = 'undone';
    this.undoneAt = at;
  }
}
HubImportSchema.setClass(HubImport);

export { HubImportSchema };

import { can } from '@tsunagi/access';
import type { readNeed } from '@tsunagi/casework';
import type { GatewayContext } from '../../graphql/context.js';
import type { RowOf } from '../../graphql/loaders/index.js';
import { tenantOf } from '../registry/presentTenant.js';
import type { HubEntryNameType } from './content.types.js';
import type { HubNeedType } from './need.types.js';
import { isOver } from './presentEntry.js';

export type NeedRow = RowOf<typeof readNeed>;

/** A need as the region reads it. */
export const presentNeed = (context: GatewayContext, row: NeedRow): HubNeedType => ({
  needId: row.needId,
  groupId: row.groupId,
  id: context.seal('HubNeed', row.needId),
  version: row.version,
  title: row.title,
  text: row.text,
  level: row.level,
  kind: row.kind,
  municipalityCode: row.municipalityCode,
  weekday: row.weekday,
  minAge: row.minAge,
  maxAge: row.maxAge,
  transport: row.transport,
  skill: row.skill,
  origin: row.origin,
  state: row.state,
  stateNote: row.stateNote,
  stateSince: row.stateSince,
  raisedBy: row.raisedByLabel,
  raisedAt: row.createdAt,
  keeper: tenantOf(context, row.tenantId),
  viewerCanChange: can(context.signedIn.actor, 'change', 'HubNeed', row),
});

/** Another entry, by name: as it is published, or else as the own organisation is writing it; null where it is not there for the viewer. */
export async function nameOf(context: GatewayContext, entryId: string | null): Promise<HubEntryNameType | null> {
  const { hubEntries, hubWorkingCopies } = context.loaders;
  const row = entryId && ((await hubEntries.load(entryId)) ?? (await hubWorkingCopies.load(entryId)));
  return row ? { id: context.seal('HubEntry', row.entryId), name: row.content.name, kind: row.kind, ended: isOver(row.endedOn) } : null;
}

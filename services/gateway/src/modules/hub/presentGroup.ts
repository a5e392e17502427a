import type { readGroups } from '@tsunagi/casework';
import type { GatewayContext } from '../../graphql/context.js';
import type { RowOf } from '../../graphql/loaders/index.js';
import { tenantOf } from '../registry/presentTenant.js';
import type { HubGroupType } from './group.types.js';

type GroupRow = RowOf<typeof readGroups>;

/** A working group as the region reads it. */
export function presentGroup(context: GatewayContext, row: GroupRow): HubGroupType {
  const { regionId: _region, tenantId, createdAt: _at, ...told } = row;
  return { ...told, id: context.seal('HubGroup', row.groupId), keeperId: tenantId, keeper: tenantOf(context, tenantId) };
}

/** The group with this key; null where there is none. */
export const groupOf = async (context: GatewayContext, groupId: string): Promise<HubGroupType | null> => {
  const row = await context.loaders.hubGroups.load(groupId);
  return row && presentGroup(context, row);
};

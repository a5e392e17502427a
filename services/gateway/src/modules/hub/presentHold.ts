import { can } from '@tsunagi/access';
import type { readHold } from '@tsunagi/casework';
import type { GatewayContext } from '../../graphql/context.js';
import type { RowOf } from '../../graphql/loaders/index.js';
import { tenantOf } from '../registry/presentTenant.js';
import type { HubHoldType } from './hold.types.js';

/** A hold as its holder and the keeper of the entry see it. */
export const presentHold = (context: GatewayContext, row: RowOf<typeof readHold>): HubHoldType => ({
  entryId: row.entryId,
  id: context.seal('HubHold', row.holdId),
  places: row.places,
  until: row.until,
  tenant: tenantOf(context, row.tenantId),
  viewerCanRelease: row.state === 'held' && can(context.signedIn.actor, 'end', 'HubHold', row),
  viewerCanTake: row.state === 'held' && can(context.signedIn.actor, 'take', 'HubHold', row),
});

import type { listMyAccessLog } from '@tsunagi/casework';
import type { GatewayContext } from '../../graphql/context.js';
import type { RowOf } from '../../graphql/loaders.js';
import { tenantOf } from '../registry/presentTenant.js';
import type { AccessLogEntryType } from './accessLog.types.js';

export const presentLook = (context: GatewayContext, row: RowOf<typeof listMyAccessLog>): AccessLogEntryType => ({
  id: context.seal('AccessLog', row.logId),
  at: row.at,
  who: row.actorName ?? row.actorLabel,
  tenant: tenantOf(context, row.actorTenantId),
  action: row.action,
  what: row.subjectKind,
  basis: row.basisThen,
  purpose: row.purpose,
  emergency: row.action === 'glass' || row.basisThen === 'emergency',
  personId: context.seal('Person', row.personId),
  requestId: row.requestId,
});

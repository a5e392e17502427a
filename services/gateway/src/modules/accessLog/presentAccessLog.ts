import type { GatewayContext } from '../../graphql/context.js';
import { type Around, isVeiled, officeAround, veiledColleague } from '../registry/presentTenant.js';
import type { AccessLogEntryType } from './accessLog.types.js';
import type { Look } from './readLooks.js';

export const presentLook = (context: GatewayContext, person: Around, row: Look): AccessLogEntryType => ({
  id: context.seal('AccessLog', row.logId),
  at: row.at,
  who: row.actorName ?? (isVeiled(person) ? veiledColleague : row.actorLabel),
  tenant: officeAround(context, person, row.actorTenantId),
  action: row.action,
  what: row.subjectKind,
  basis: row.basisThen,
  purpose: row.purpose,
  emergency: row.action === 'glass' || row.basisThen === 'emergency',
  personId: row.personId,
  requestId: row.requestId,
});

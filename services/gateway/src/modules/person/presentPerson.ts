import type { GatewayContext } from '../../graphql/context.js';
import { tenantOf } from '../registry/presentTenant.js';
import type { PersonType } from './person.types.js';

export const presentPerson = (context: GatewayContext, row: { personId: string; tenantId: string; number: string }): PersonType => ({
  id: context.seal('Person', row.personId),
  number: row.number,
  tenant: tenantOf(context, row.tenantId),
  personId: row.personId,
  tenantId: row.tenantId,
});

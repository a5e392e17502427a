import { listClosures, readOffice } from '@tsunagi/casework';
import type { GatewayContext } from '../../graphql/context.js';
import type { Office } from './office.types.js';
import { presentTenant } from './presentTenant.js';

/** The own organisation as it stands now. */
export async function loadOffice(context: GatewayContext): Promise<Office> {
  context.signedIn;
  const [[tenant], closures] = await Promise.all([context.reader.read(readOffice, {}), context.reader.read(listClosures, {})]);
  if (!tenant) throw new Error('The own organisation is missing from the registry.');
  return { tenant: presentTenant(context, tenant), version: tenant.version, fax: tenant.fax, closures };
}

import { ConflictError } from '@tsunagi/access';
import type { Work } from '../desk/desk.js';
import { Tenant } from '../tenancy/Tenant.js';
import type { ConferenceKind } from './ConferenceKind.js';

/** The law names who calls a meeting of this kind; a single item under its rule asks for the same office as the whole meeting. */
export async function assertMayConvene(tx: Work, kind: ConferenceKind, tenantId: string): Promise<void> {
  const { kind: office } = await tx.em.findOneOrFail(Tenant, { regionId: tx.asker.region, tenantId });
  if (!kind.conveners.includes(office)) throw new ConflictError('NOT_THE_CONVENER', { kind: kind.name, law: kind.law });
}

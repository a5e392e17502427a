import { transactByKey, underKey } from '@tsunagi/database';
import { localDay } from '../../tenancy/index.js';
import { Tenant } from '../../tenancy/Tenant.js';
import type { Gate } from '../gate.js';
import { openClientSecret } from './configureOidc.js';
import { OidcProvider } from './OidcProvider.js';

/** The provider of an organisation, ready to be spoken to. */
export interface KnownProvider {
  tenantId: string;
  tenantName: string;
  issuer: string;
  clientId: string;
  clientSecret: string | null;
  acr: readonly string[];
  amr: readonly string[];
}

/** The provider of the organisation with this code or key; null where there is none, or no such organisation. */
export const findProvider = (
  { orm, region, box }: Pick<Gate, 'orm' | 'region' | 'box'>,
  which: { code: string } | { tenantId: string },
): Promise<KnownProvider | null> =>
  transactByKey(orm, region, {}, async (em, clock) => {
    const tenant = await em.findOne(Tenant, { regionId: region, ...which });
    if (!tenant || tenant.closedOn(localDay(clock.now).toString())) return null;
    await underKey(em, 'app.oidc', tenant.tenantId);
    const provider = await em.findOne(OidcProvider, { regionId: region, tenantId: tenant.tenantId });
    if (!provider) return null;
    const { tenantId, issuer, clientId, acr, amr } = provider;
    return { tenantId, tenantName: tenant.shortName, issuer, clientId, clientSecret: openClientSecret(box, provider), acr, amr };
  });

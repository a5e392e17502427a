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

const nobody = '00000000-0000-0000-0000-000000000000';

/** The provider of the organisation with this code or key; null where there is none, or no such organisation. */
export const findProvider = (
  { orm, region, box }: Pick<Gate, 'orm' | 'region' | 'box'>,
  which: { code: string } | { tenantId: string },
): Promise<KnownProvider | null> =>
  transactByKey(orm, region, {}, async (em, clock) => {
    const found = await em.findOne(Tenant, { regionId: region, ...which });
    const tenant = found?.closedOn(localDay(clock.now).toString()) ? null : found;
    // An office that is not there is looked up as long as one that has no provider: whoever knocks learns no code by it.
    const key = tenant?.tenantId ?? nobody;
    await underKey(em, 'app.oidc', key);
    const provider = await em.findOne(OidcProvider, { regionId: region, tenantId: key });
    if (!tenant || !provider) return null;
    const { tenantId, issuer, clientId, acr, amr } = provider;
    return { tenantId, tenantName: tenant.shortName, issuer, clientId, clientSecret: openClientSecret(box, provider), acr, amr };
  });

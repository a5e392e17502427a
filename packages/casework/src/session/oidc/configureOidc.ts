import { authorize, authorizeNew, NotFoundError } from '@tsunagi/access';
import { record } from '../../audit/index.js';
import { command } from '../../desk/command.js';
import type { Desk, Work } from '../../desk/desk.js';
import { assertSound } from '../../desk/faults.js';
import { Membership } from '../../staff/Membership.js';
import type { SecretBox } from '../gate.js';
import { OidcLink } from './OidcLink.js';
import { OidcProvider } from './OidcProvider.js';

export interface OidcInput {
  /** As the provider names itself: an address, https except on this machine. */
  issuer: string;
  clientId: string;
  /** Null for a client that has none and is proved by PKCE alone. */
  clientSecret: string | null;
  /** How the provider shows that two factors were asked for; at least one of the two lists. */
  acr: string[];
  amr: string[];
}

const secretOf = (region: number, tenant: string): string => `oidc ${region} ${tenant}`;

/** Seals the secret of a client anew with the present key of the installation; says whether there was one to seal. */
export const resealOidc = (desk: Desk, box: SecretBox): Promise<{ sealed: boolean }> =>
  command(desk, async (tx) => {
    const provider = await tx.em.findOne(OidcProvider, { regionId: tx.asker.region, tenantId: tx.asker.tenant });
    if (!provider) return { sealed: false };
    authorize(tx.actor, 'set', 'OidcProvider', provider);
    const secret = openClientSecret(box, provider);
    if (secret === null) return { sealed: false };
    provider.clientSecretSealed = box.sealText(secret, secretOf(provider.regionId, provider.tenantId));
    record(tx, { verb: 'oidc.resealed', subject: 'OidcProvider', id: provider.tenantId });
    return { sealed: true };
  });

/** The secret of a client as it was typed; null where there is none, or where the installation has another key by now. */
export const openClientSecret = (box: SecretBox, { regionId, tenantId, clientSecretSealed }: OidcProvider): string | null =>
  clientSecretSealed ? box.openText(clientSecretSealed, secretOf(regionId, tenantId)) : null;

const isThisMachine = ({ hostname }: URL): boolean => hostname === 'localhost' || hostname === '127.0.0.1';
const isAddress = (issuer: string): boolean => {
  const url = URL.canParse(issuer) ? new URL(issuer) : null;
  return url !== null && (url.protocol === 'https:' || (url.protocol === 'http:' && isThisMachine(url)));
};

const ownLinks = (tx: Work): Promise<OidcLink[]> => tx.em.find(OidcLink, { regionId: tx.asker.region, tenantId: tx.asker.tenant });

/**
 * Says by which provider the staff of this organisation may sign in. Another issuer means other people by the same subjects:
 * links to the former one are taken away.
 */
export const setOidc = (desk: Desk, box: SecretBox, input: OidcInput): Promise<{ unlinked: number }> =>
  command(desk, async (tx) => {
    const mine = { regionId: tx.asker.region, tenantId: tx.asker.tenant };
    authorizeNew(tx.actor, 'set', 'OidcProvider', mine);
    const unsaid = input.acr.length + input.amr.length === 0 ? ('REQUIRED' as const) : null;
    assertSound({ issuer: isAddress(input.issuer) ? null : 'BAD_ISSUER', clientId: input.clientId ? null : 'REQUIRED', acr: unsaid });
    const { issuer, clientId, clientSecret, acr, amr } = input;
    const clientSecretSealed = clientSecret && box.sealText(clientSecret, secretOf(mine.regionId, mine.tenantId));
    const former = await tx.em.findOne(OidcProvider, mine);
    const stale = former && former.issuer !== issuer ? await ownLinks(tx) : [];
    for (const link of stale) tx.em.remove(link);
    const terms = { issuer, clientId, clientSecretSealed, acr, amr, updatedAt: tx.now };
    if (former) Object.assign(former, terms);
    else tx.em.persist(tx.em.create(OidcProvider, { ...mine, ...terms }));
    record(tx, { verb: 'oidc.set', subject: 'Tenant', id: mine.tenantId, data: { issuer, unlinked: stale.length } });
    return { unlinked: stale.length };
  });

/** Nobody signs in by the provider of this organisation any more; whom it meant is forgotten. Open sessions go on. */
export const removeOidc = (desk: Desk): Promise<{ unlinked: number }> =>
  command(desk, async (tx) => {
    const provider = await tx.em.findOne(OidcProvider, { regionId: tx.asker.region, tenantId: tx.asker.tenant });
    authorize(tx.actor, 'remove', 'OidcProvider', provider);
    const links = await ownLinks(tx);
    for (const each of [provider, ...links]) tx.em.remove(each);
    record(tx, { verb: 'oidc.removed', subject: 'Tenant', id: tx.asker.tenant });
    return { unlinked: links.length };
  });

/** From now on the provider means this member of staff by `subject`; one person has one, and the new one takes the place of the old. */
export const linkOidc = (desk: Desk, staffId: string, subject: string): Promise<{ staffId: string }> =>
  command(desk, async (tx) => {
    const mine = { regionId: tx.asker.region, tenantId: tx.asker.tenant };
    authorizeNew(tx.actor, 'link', 'OidcLink', { ...mine, staffId });
    assertSound({ subject: subject.trim() ? null : 'REQUIRED' });
    if (!(await tx.em.findOne(Membership, { ...mine, staffId, endedAt: null }))) throw new NotFoundError();
    for (const former of await ownLinks(tx)) if (former.staffId === staffId || former.subject === subject) tx.em.remove(former);
    await tx.em.flush();
    tx.em.persist(tx.em.create(OidcLink, { ...mine, staffId, subject: subject.trim(), linkedAt: tx.now }));
    record(tx, { verb: 'oidc.linked', subject: 'Staff', id: staffId });
    return { staffId };
  });

/** This member of staff does not sign in by the provider any more. */
export const unlinkOidc = (desk: Desk, staffId: string): Promise<{ staffId: string }> =>
  command(desk, async (tx) => {
    const link = await tx.em.findOne(OidcLink, { regionId: tx.asker.region, tenantId: tx.asker.tenant, staffId });
    authorize(tx.actor, 'remove', 'OidcLink', link);
    tx.em.remove(link);
    record(tx, { verb: 'oidc.unlinked', subject: 'Staff', id: staffId });
    return { staffId };
  });

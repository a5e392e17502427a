import type { Work } from '../desk/desk.js';
import type { Fault } from '../desk/faults.js';
import { localDay } from '../tenancy/index.js';
import type { HubContent } from './content.js';
import { HubEntry } from './HubEntry.js';
import { HubPublic } from './HubPublic.js';

/** Who is to read an entry: its keeper, as a draft, or the region. */
export type ReadBy = 'keeper' | 'region';

async function faultOf(tx: Work, entryId: string | null, kinds: readonly string[], readBy: ReadBy): Promise<Fault> {
  if (!entryId) return null;
  const key = { regionId: tx.asker.region, entryId };
  const [published, draft] = await Promise.all([tx.em.findOne(HubPublic, key), tx.em.findOne(HubEntry, key)]);
  const found = published ?? (draft?.tenantId === tx.asker.tenant ? draft : null);
  if (!found || !kinds.includes(found.kind)) return 'UNKNOWN_CODE';
  return readBy === 'region' && !published ? 'HUB_POINTS_AT_DRAFT' : null;
}

/**
 * What an entry points at must be there, of the right kind: for the region, or as a draft of the own organisation. What the
 * region is to read points only at what the region reads as well.
 */
export async function pointerFaults(tx: Work, content: HubContent, readBy: ReadBy): Promise<Record<'organisationId' | 'placeId', Fault>> {
  const [organisationId, placeId] = await Promise.all([
    faultOf(tx, content.organisationId, ['organisation'], readBy),
    faultOf(tx, content.placeId, ['site', 'place'], readBy),
  ]);
  return { organisationId, placeId };
}

const mustBeReached: readonly string[] = ['organisation', 'site', 'place', 'service'];
/** Who has a skill is reached through an office, and what is only told needs nobody. */
const mayFallSilent: readonly string[] = ['skill', 'information'];
const hasContact = ({ contacts }: HubContent): boolean => contacts.some(({ phone, fax, email, url }) => phone || fax || email || url);

/**
 * What must hold before the region reads it: somebody can be reached, by its own contacts or through the organisation that
 * offers it, while there is one. A partner that deletes its only contact is told here; the working copy keeps what was typed.
 * A programme of a source that names no contact is shown without; one by which the region has reached somebody (`shown`) is not.
 */
export async function reachFault(tx: Work, { kind, content }: Pick<HubEntry, 'kind' | 'content'>, shown?: HubContent): Promise<Fault> {
  const { organisationId } = content;
  const wasReached = shown !== undefined && hasContact(shown) && !mayFallSilent.includes(kind);
  if (hasContact(content) || !(wasReached || mustBeReached.includes(kind))) return null;
  const organisation = organisationId ? await tx.em.findOne(HubPublic, { regionId: tx.asker.region, entryId: organisationId }) : null;
  const isThere = organisation && !(organisation.endedOn && organisation.endedOn <= localDay(tx.now).toString());
  return isThere ? null : 'HUB_NO_CONTACT';
}

/** Which of these are pointed at by other working copies: they cannot go. */
export async function pointedAt(tx: Work, entryIds: readonly string[]): Promise<ReadonlySet<string>> {
  const among = { $in: [...entryIds] };
  const pointing = await tx.em.find(HubEntry, { regionId: tx.asker.region, $or: [{ organisationId: among }, { placeId: among }] });
  return new Set(pointing.flatMap(({ organisationId, placeId }) => [organisationId, placeId]).filter((id) => id != null));
}

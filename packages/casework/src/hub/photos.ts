import { inHome } from '@tsunagi/database';
import type { Work } from '../desk/desk.js';
import { type Fault, requiredTextFault } from '../desk/faults.js';
import type { HubContent, Photo } from './content.js';
import type { HubEntry } from './HubEntry.js';
import { HubPhoto } from './HubPhoto.js';

/** As many as somebody looks at before going there. */
export const mostPhotos = 6;
const mostLettersOfAlt = 200;

const idsIn = (content: HubContent | undefined): string[] => (content?.photos ?? []).map(({ photoId }) => photoId);

/** Each picture once, each with words for those who do not see it. */
export function photosFault(photos: readonly Photo[]): Fault {
  if (photos.length > mostPhotos) return { code: 'TOO_MANY', most: mostPhotos };
  if (new Set(photos.map(({ photoId }) => photoId)).size !== photos.length) return 'FIELD_TWICE';
  if (photos.some(({ alt }) => !alt.trim())) return 'PHOTO_WITHOUT_WORDS';
  return photos.map(({ alt }) => requiredTextFault(alt, mostLettersOfAlt)).find((fault) => fault !== null) ?? null;
}

/** A picture stands in one entry: the one it was first put into, or none yet where whoever writes has just stored it. */
export async function missingPhotoFault(tx: Work, content: HubContent, entryId: string | null): Promise<Fault> {
  const named = idsIn(content);
  if (named.length === 0) return null;
  const { region, tenant, staff } = tx.asker;
  const found = await tx.em.find(HubPhoto, { regionId: region, tenantId: tenant, photoId: { $in: named } });
  const free = found.filter((photo) => (photo.entryId ? photo.entryId === entryId : photo.createdBy === staff));
  return free.length === named.length ? null : 'PHOTO_GONE';
}

const array = (keys: readonly string[]): string => `{${keys.join(',')}}`;

const settle = `
update hub_photo set entry_id = ?, reviewer_tenant_id = ?, audience = case when photo_id = any(?::uuid[]) then ? end
where region_id = ? and tenant_id = ? and photo_id = any(?::uuid[])`;
const clear = 'delete from hub_photo where region_id = ? and tenant_id = ? and entry_id = ? and not photo_id = any(?::uuid[])';

/**
 * Lets each picture of an entry be seen by whom its words are seen: those of the working copy by its keeper and by whom it is
 * offered to, those of the published copy by its audience. What stands in neither is gone. In the home of the keeper.
 */
export async function settlePhotos(
  tx: Work,
  entry: HubEntry,
  shown: HubContent | null,
  ...before: (HubContent | undefined)[]
): Promise<void> {
  const { regionId, tenantId, entryId, content, reviewerTenantId } = entry;
  const [open, kept] = [idsIn(shown ?? undefined), [...new Set([...idsIn(content), ...idsIn(shown ?? undefined)])]];
  const key = [regionId, tenantId];
  if (kept.length > 0) {
    const values = [entryId, reviewerTenantId ?? null, array(open), shown?.audience ?? null, ...key, array(kept)];
    await inHome(tx, tenantId, 'hub.photo', { sql: settle, values });
  }
  if (kept.length > 0 || before.some((content) => idsIn(content).length > 0))
    await inHome(tx, tenantId, 'hub.photo', { sql: clear, values: [...key, entryId, array(kept)] });
}

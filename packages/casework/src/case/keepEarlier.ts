import type { Work } from '../desk/desk.js';
import { newId } from '../desk/newId.js';
import type { Audience } from './codes.js';
import { RecordVersion } from './RecordVersion.js';
import type { SupportRecord } from './SupportRecord.js';

/** What a correction can change of what was written down; who may read it is no part of that. */
const content = ['method', 'occurredAt', 'minutes', 'partner', 'text'] as const;
type Content = Pick<SupportRecord, (typeof content)[number]>;

/** From the fewest readers to the most. */
const widening: readonly Audience[] = ['author', 'unit', 'tenant', 'shared'];
const narrower = (one: Audience, other: Audience): Audience =>
  widening[Math.min(widening.indexOf(one), widening.indexOf(other))] as Audience;

const same = (one: Content, other: Content): boolean => content.every((field) => `${one[field] ?? ''}` === `${other[field] ?? ''}`);

/** How a record stood before earlier corrections. */
export const findEarlier = (tx: Work, recordId: string): Promise<RecordVersion[]> =>
  tx.em.find(RecordVersion, { regionId: tx.asker.region, tenantId: tx.asker.tenant, recordId });

/**
 * Keeps a record as it stands, before `corrected` takes its place; nothing where it says the same. Earlier texts are read
 * by those who may read the record, but opening a record opens none of them: each keeps the narrower of both audiences.
 */
export function keepEarlier(
  tx: Work,
  entry: SupportRecord,
  versions: readonly RecordVersion[],
  corrected: Content & { audience: Audience },
): void {
  const { regionId, tenantId, recordId } = entry;
  for (const earlier of versions) earlier.audience = narrower(earlier.audience, corrected.audience);
  if (same(entry, corrected)) return;
  const { personId, authorId, unitId, version, method, occurredAt, minutes, partner, text, readers } = entry;
  tx.em.create(RecordVersion, {
    ...{ regionId, tenantId, recordId, versionId: newId(), personId, authorId, unitId, version },
    ...{ method, occurredAt, minutes, partner, text, readers },
    audience: narrower(entry.audience, corrected.audience),
    replacedAt: tx.now,
    replacedBy: tx.actor.staff,
    replacedByName: tx.actorLabel,
  });
}

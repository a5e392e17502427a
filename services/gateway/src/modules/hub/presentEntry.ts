import {
  type EntryState,
  entryActsFor,
  localDay,
  type Photo,
  type readEntries,
  type readWorkingCopies,
  scheduleWords,
  seasonOf,
  staleAfterDays,
} from '@tsunagi/casework';
import type { GatewayContext } from '../../graphql/context.js';
import type { RowOf } from '../../graphql/loaders/index.js';
import { hasOpenCalendar } from '../../openKinds.js';
import { openCalendarUrl, openPhotoUrl } from '../../openUrls.js';
import { tenantOf } from '../registry/presentTenant.js';
import type { HubPhotoType, HubRoomType } from './content.types.js';
import type { HubEntryType } from './entry.types.js';

export type PublishedRow = RowOf<typeof readEntries>;
export type WorkingRow = RowOf<typeof readWorkingCopies>;
type Content = PublishedRow['content'];

/** `shown`: what the region reads of the entry, for only of that a picture is open to whoever asks. */
function presentPhoto(context: GatewayContext, { photoId, alt }: Photo, shown: Content | null): HubPhotoType {
  const id = context.seal('HubPhoto', photoId);
  const open = shown?.audience === 'everyone' && shown.photos.some((each) => each.photoId === photoId);
  return { id, alt, url: `/hub/photos/${id}`, openUrl: open ? openPhotoUrl(context.house.environment, photoId) : null };
}

interface Copy {
  entryId: string;
  kind: string;
  content: Content;
}

/** What an entry says of itself, published or not. */
function said(context: GatewayContext, { entryId, kind, content }: Copy, shown: Content | null) {
  const {
    seasonFrom: _from,
    seasonUntil: _until,
    schedules,
    contacts,
    photos,
    source,
    changes,
    organisationId,
    placeId,
    ...plain
  } = content;
  return {
    ...plain,
    entryId,
    organisationId,
    placeId,
    id: context.seal('HubEntry', entryId),
    calendarUrl: shown && hasOpenCalendar(kind, shown) ? openCalendarUrl(context.house.environment, entryId) : null,
    schedules: schedules.map((each) => ({
      label: each.label ?? null,
      rrule: each.rrule,
      opensAt: each.opensAt ?? null,
      closesAt: each.closesAt ?? null,
      from: each.from ?? null,
      until: each.until ?? null,
      except: [...(each.except ?? [])],
      note: each.note ?? null,
      words: scheduleWords(each),
    })),
    season: seasonOf(content),
    capacity: content.capacity ?? null,
    agreedOn: content.agreedOn ?? null,
    agreedBy: content.agreedBy ?? null,
    contacts: contacts.map(({ label, phone, fax, email, url }) => ({
      label,
      phone: phone ?? null,
      fax: fax ?? null,
      email: email ?? null,
      url: url ?? null,
    })),
    photos: photos.map((photo) => presentPhoto(context, photo, shown)),
    source: source && { ...source, url: source.url ?? null },
    changes: changes.map(({ on, text, source: from }) => ({ on, text, source: from ?? null })),
  };
}

export const isOver = (endedOn: string | null): boolean => endedOn !== null && endedOn <= localDay(new Date()).toString();

const isStale = (confirmedOn: string | null): boolean =>
  !confirmedOn || confirmedOn < localDay(new Date()).subtract({ days: staleAfterDays }).toString();

/** Places in all, free ones as last said, and how many of those are put aside. */
export const roomOf = (row: Pick<PublishedRow, 'capacity' | 'free' | 'held' | 'roomNote' | 'roomAt' | 'roomBy'>): HubRoomType => ({
  capacity: row.capacity,
  free: row.free,
  held: row.held,
  available: row.free === null ? null : row.free - row.held,
  note: row.roomNote,
  updatedAt: row.roomAt,
  updatedBy: row.roomBy,
});

/** Who ends what a keeper that is no more has left behind: whoever coordinates the region. Null while it is there. */
function coordinatorFor({ house: { registry } }: GatewayContext, tenantId: string): string | null {
  const closed = registry.tenant(tenantId)?.activeUntil ?? null;
  return closed && closed < localDay(new Date()).toString() ? registry.coordinator : null;
}

/** An entry as the region reads it. */
export function presentEntry(context: GatewayContext, row: PublishedRow): HubEntryType {
  const ended = isOver(row.endedOn);
  const state: EntryState = ended ? 'ended' : 'published';
  const room = roomOf(row);
  return {
    ...said(context, row, row.content),
    version: row.version,
    kind: row.kind,
    state,
    room,
    confirmedOn: row.confirmedOn,
    confirmedBy: row.confirmedBy,
    stale: isStale(row.confirmedOn),
    ended,
    keeper: tenantOf(context, row.tenantId),
    reviewNote: null,
    availableActions: entryActsFor(
      context.signedIn.actor,
      {
        tenantId: row.tenantId,
        reviewerTenantId: null,
        state,
        available: room.available,
        coordinatorTenantId: coordinatorFor(context, row.tenantId),
      },
      true,
    ),
  };
}

/** An entry as its keeper is writing it; room and confirmation are those of the published copy. */
export function presentWorkingCopy(context: GatewayContext, row: WorkingRow): HubEntryType {
  const published = row.publishedAt !== null;
  const room = published ? roomOf({ ...row, held: row.held ?? 0 }) : null;
  return {
    ...said(context, row, row.shown),
    version: row.version,
    kind: row.kind,
    state: row.state,
    room,
    confirmedOn: row.confirmedOn,
    confirmedBy: row.confirmedBy,
    stale: published && isStale(row.confirmedOn),
    ended: row.state === 'ended' || isOver(row.endedOn),
    keeper: tenantOf(context, row.tenantId),
    reviewNote: row.reviewNote,
    availableActions: entryActsFor(
      context.signedIn.actor,
      { ...row, available: room?.available ?? null, coordinatorTenantId: null },
      published,
    ),
  };
}

/** An entry by its key: as the region reads it, or as its keeper is writing what nobody reads yet. */
export async function loadEntry(context: GatewayContext, entryId: string): Promise<HubEntryType | null> {
  const [published, working] = await Promise.all([
    context.loaders.hubEntries.load(entryId),
    context.loaders.hubWorkingCopies.load(entryId),
  ]);
  if (published) return presentEntry(context, published);
  return working && presentWorkingCopy(context, working);
}

import type { FieldGroup } from '@tsunagi/access';
import type { Opening } from '../disclosure/index.js';
import type { AgendaBrief } from './AgendaBrief.js';
import type { AgendaItem } from './AgendaItem.js';
import type { Conference } from './Conference.js';
import type { ConferenceKind } from './ConferenceKind.js';
import type { ConferenceMember } from './ConferenceMember.js';
import { labelOf } from './findConference.js';
import { minutesUntil, papersUntil } from './readableUntil.js';

/** What of an item a line of the ledger names. */
type Item = Pick<AgendaItem, 'itemId' | 'tenantId' | 'personId' | 'basis' | 'consentId' | 'presenterStaffId'>;
type Seat = Pick<ConferenceMember, 'memberId' | 'memberTenantId' | 'staffId' | 'name' | 'office'>;

const line = (conference: Conference, kind: ConferenceKind, item: Item, seat: Seat, groups: string[], until: Date): Opening => ({
  personId: item.personId as string,
  fieldGroups: groups,
  fromTenantId: item.tenantId,
  // A paper pack leaves through the convener, who answers for it.
  toTenantId: seat.memberTenantId ?? conference.tenantId,
  toStaffId: seat.staffId ?? null,
  toMemberId: seat.memberId,
  basis: item.basis as 'consent' | 'conference',
  consentId: item.consentId ?? null,
  basisNote: `${kind.name}（${kind.law}） ${labelOf(seat)}`,
  sayings: seat.staffId ? [] : ['on_paper'],
  origin: 'conference',
  originId: item.itemId,
  until,
});

/** The field groups that the item tells of, to everybody for whom nothing else is said. */
export const groupsOf = (brief: AgendaBrief): FieldGroup[] => brief.fieldGroups as FieldGroup[];

/** On what it is told: the end of the consent, and whether the person has agreed to this guest by name. */
interface Telling {
  notAfter?: Date | undefined;
  agreed?: boolean;
}

/** Whoever brought it keeps their own pages as long as the record. */
const pagesUntil = (kind: ConferenceKind, conference: Conference, item: Item, seat: Seat): Date =>
  seat.staffId === item.presenterStaffId ? minutesUntil(kind, conference) : papersUntil(kind, conference);

/**
 * What opens an item to one member: its record until the end that the kind sets for minutes, and its pages (the written
 * ones, and those of the field groups that are handed to them) until the end that it sets for papers; both no longer than
 * the consent (`notAfter`).
 */
export const linesOf = (
  conference: Conference,
  kind: ConferenceKind,
  item: Item,
  seat: Seat,
  groups: FieldGroup[],
  { notAfter, agreed = false }: Telling = {},
): Opening[] =>
  [
    line(conference, kind, item, seat, ['minutes'], earlier(minutesUntil(kind, conference), notAfter)),
    line(conference, kind, item, seat, ['paper', ...groups], earlier(pagesUntil(kind, conference, item, seat), notAfter)),
  ].map((opening) => (agreed ? { ...opening, sayings: [...(opening.sayings ?? []), 'person_agreed'] } : opening));

const earlier = (until: Date, notAfter = until): Date => (notAfter < until ? notAfter : until);

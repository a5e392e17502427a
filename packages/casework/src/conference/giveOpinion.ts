import { ConflictError, InvalidError } from '@tsunagi/access';
import { inHome } from '@tsunagi/database';
import type { Work } from '../desk/desk.js';
import { newId } from '../desk/newId.js';
import { type Disclosure, foldSeats, raiseEpoch } from '../disclosure/index.js';
import { AgendaItem } from './AgendaItem.js';
import type { Conference } from './Conference.js';
import type { ConferenceMember } from './ConferenceMember.js';
import { ConferenceOpinion, type Occasion } from './ConferenceOpinion.js';
import { membersAskedTo } from './findConference.js';
import { hearsItem, linesToAsker } from './hearsItem.js';
import { assertSaysNobody } from './namesNobody.js';
import { onlyFor } from './onlyFor.js';
import { convening, seatKey } from './roster.js';

/** What a member has to say, and about which item of the agenda; about none, it is for the convener alone. */
export interface Said {
  memberId: string;
  itemId: string | null;
  occasion: Occasion;
  text: string | null;
  /** Where no person may be discussed: whoever says it has read it again, and it names nobody. */
  anonymityConfirmed: boolean;
}

/** What is known of the place in which it is said: asked for in the flight of the seat. */
interface Place {
  item: AgendaItem | null;
  earlier: ConferenceOpinion | null;
  told: Disclosure[];
}

export async function lookForOpinion(tx: Work, { memberId, itemId, occasion }: Said): Promise<Place> {
  const { region: regionId } = tx.asker;
  const [item, earlier, told] = await Promise.all([
    itemId ? tx.em.findOne(AgendaItem, { regionId, itemId }) : null,
    tx.em.findOne(ConferenceOpinion, { regionId, memberId, itemId, occasion }),
    linesToAsker(tx, itemId ? [itemId] : []),
  ]);
  return { item, earlier, told };
}

/**
 * 意見・指摘: kept with the item it speaks about, and read by those who hear that item. Said again about the same item it takes
 * the place of what was said before. Nothing is kept of an empty text.
 */
export async function giveOpinion(
  tx: Work,
  conference: Conference,
  seat: ConferenceMember,
  { itemId, occasion, text, anonymityConfirmed }: Said,
  { item, earlier, told }: Place,
): Promise<void> {
  if (!text) return;
  if (itemId && item?.conferenceId !== conference.conferenceId) throw new InvalidError('INVALID_INPUT', { itemId: 'UNKNOWN_CODE' });
  if (item && !hearsItem(tx, item, told)) throw new ConflictError('ITEM_NOT_HEARD');
  await assertSaysNobody(tx, conference, [{ text, kindCode: item?.kindCode, anonymityConfirmed }]);
  if (earlier) return inHome(tx, earlier.tenantId, 'conference.opinion', () => void Object.assign(earlier, { text, writtenAt: tx.now }));
  await addOpinion(tx, conference, seat, { occasion, text, item });
}

async function addOpinion(
  tx: Work,
  conference: Conference,
  seat: ConferenceMember,
  { occasion, text, item }: { occasion: Occasion; text: string; item: AgendaItem | null },
): Promise<void> {
  const home = item?.tenantId ?? conference.tenantId;
  const personId = item?.personId ?? null;
  if (personId) await raiseEpoch(tx, home, personId);
  await inHome(tx, home, 'conference.opinion', () => {
    tx.em.create(ConferenceOpinion, {
      regionId: conference.regionId,
      tenantId: home,
      opinionId: newId(),
      conferenceId: conference.conferenceId,
      convenerTenantId: conference.tenantId,
      memberId: seat.memberId,
      staffId: seat.staffId ?? null,
      itemId: item?.itemId ?? null,
      personId,
      occasion,
      text,
      people: item ? (personId ? onlyFor(tx) : { ...conference.people }) : readersOfNoItem(conference, seat),
      writtenAt: tx.now,
    });
  });
  if (personId) await foldSeats(tx, home, personId);
}

function readersOfNoItem(conference: Conference, author: ConferenceMember) {
  const own = Object.entries(conference.people).filter(([key]) => author.staffId && key === seatKey(author));
  return { ...convening(conference, membersAskedTo(conference)), ...Object.fromEntries(own) };
}

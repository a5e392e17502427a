import type { Facts, Row, Viewer } from '../facts.js';
import { coveredItem, Id, link, shown, type Thing } from '../fields.js';
import { isOneOf } from '../words.js';

/** Past its day, and nobody has opened it. */
export const neverOpened = (row: Row, { now }: Facts): boolean =>
  ['planned', 'called'].includes(row.state) && dayOfJapan(row.ends_at.getTime()) < dayOfJapan(now);

export const kind = link('ConferenceKind', 'conference_kind', 'code', 'kind_code');

export const seatOf = (row: Row, viewer: Viewer, facts: Facts): Row | undefined => facts.seatOf(viewer, row.conference_id);

export const of =
  (type: string, table: string, still: (row: Row) => boolean = () => true) =>
  (row: Row, _viewer: Viewer, facts: Facts): Thing[] =>
    facts
      .where(table, 'conference_id', row.conference_id)
      .filter(still)
      .map((each) => ({ type, table, row: each }));

export const lines = of('ConferenceNote', 'conference_note', (row) => !row.struck_at);

export const placeOf = (row: Row, viewer: Viewer, facts: Facts): number =>
  facts
    .where('agenda_item', 'conference_id', row.conference_id)
    .filter((each) => shown({ type: 'AgendaItem', table: 'agenda_item', row: each }, viewer, facts))
    .sort((a, b) => a.position - b.position || (a.item_id < b.item_id ? -1 : 1))
    .findIndex((each) => each.item_id === row.item_id) + 1;

export const meetingOf = (row: Row, facts: Facts): Row => facts.one('conference', 'conference_id', row.conference_id) as Row;

export const briefOf = (row: Row, viewer: Viewer, facts: Facts): Row | null => {
  const brief = facts.one('agenda_brief', 'item_id', row.item_id);
  return brief && shown({ type: 'AgendaBrief', table: 'agenda_brief', row: brief }, viewer, facts) ? brief : null;
};

export const itemKnown = (row: Row, viewer: Viewer, facts: Facts): Row | null => {
  const item = row.item_id ? facts.one('agenda_item', 'item_id', row.item_id) : null;
  return item && shown({ type: 'AgendaItem', table: 'agenda_item', row: item }, viewer, facts) ? item : null;
};

export const dayOfJapan = (at: number): number => Math.floor((at / 3_600_000 + 9) / 24);

/** How many lines of the record of an item the viewer reads, of this sort. */
export const noted =
  (sort: (note: Row) => boolean) =>
  (row: Row, viewer: Viewer, facts: Facts): number =>
    facts
      .where('conference_note', 'item_id', row.item_id)
      .filter(
        (note) => !note.struck_at && sort(note) && shown({ type: 'ConferenceNote', table: 'conference_note', row: note }, viewer, facts),
      ).length;

/** The meetings of a series before this one, as far as each that is come to lets one go on. */
const back = (row: Row, facts: Facts, over: (meeting: Row) => boolean): Row[] => {
  const earlier = row.carried_from_id ? facts.one('conference', 'conference_id', row.carried_from_id) : null;
  return earlier ? [earlier, ...(over(earlier) ? back(earlier, facts, over) : [])] : [];
};
/** Back to the last that was not cancelled. */
export const before = (row: Row, facts: Facts): Row[] => back(row, facts, ({ state }) => state === 'cancelled');
/** All of them: a case waits until it is brought again. */
export const everBefore = (row: Row, facts: Facts): Row[] => back(row, facts, () => true);

/** The next one that is not cancelled. */
export const after = (row: Row, facts: Facts): Row[] =>
  facts
    .where('conference', 'carried_from_id', row.conference_id)
    .flatMap((each) => (each.state === 'cancelled' ? after(each, facts) : [each]));

/** All that follow. */
export const everAfter = (row: Row, facts: Facts): Row[] =>
  facts.where('conference', 'carried_from_id', row.conference_id).flatMap((each) => [each, ...everAfter(each, facts)]);

export const meetingThings = (rows: Row[]): Thing[] =>
  rows.filter(({ state }) => state !== 'cancelled').map((row) => ({ type: 'Conference', table: 'conference', row }));

export const broughtAgain = (row: Row, facts: Facts): Row[] => facts.where('agenda_item', 'carried_from_id', row.item_id);

/** Nothing was said of it, and it stands on no later agenda, whether or not one reads that. */
export const isLeft = (row: Row): boolean => row.person_id !== null && ['proposed', 'distributed'].includes(row.state) && !row.stands_again;

export const mayBring = (row: Row, viewer: Viewer, facts: Facts): boolean =>
  isLeft(row) && shown({ type: 'LeftItem', table: 'case left over', row }, viewer, facts);

/** Whether something can still be brought to a meeting by this viewer, who sits in it. */
export const takesItems = (meeting: Row, viewer: Viewer, facts: Facts): boolean =>
  ['planned', 'called', 'open'].includes(meeting.state) && seatOf(meeting, viewer, facts) !== undefined;

/** Whether something may be brought to a meeting under the rule of this kind: its own, or another that its convener may call. */
export function holds(meeting: Row, kindCode: string, facts: Facts): boolean {
  const kindOf = (code: string) => facts.one('conference_kind', 'code', code);
  const convener = facts.one('tenant', 'tenant_id', meeting.tenant_id)?.kind;
  return (
    kindCode === meeting.kind_code ||
    (kindOf(meeting.kind_code)?.item_kinds.includes(kindCode) && kindOf(kindCode)?.conveners.includes(convener))
  );
}

/** Marks for a meeting, to which the viewer may bring something now: for this one, or for its kind where no other is meant that still takes items. */
export const fitting = (meeting: Row, viewer: Viewer, facts: Facts): Row[] =>
  takesItems(meeting, viewer, facts) && isOneOf(viewer, 'who works with people')
    ? facts.where('conference_candidate', 'tenant_id', viewer.tenant).filter((each) => {
        if (each.item_id) return false;
        if (each.conference_id === meeting.conference_id) return true;
        const other = each.conference_id && facts.one('conference', 'conference_id', each.conference_id);
        const awaited =
          other &&
          ['planned', 'called', 'open'].includes(other.state) &&
          shown({ type: 'Conference', table: 'conference', row: other }, viewer, facts);
        return !awaited && holds(meeting, each.kind_code, facts);
      })
    : [];

/** The meeting that is meant, as far as the viewer may know of it. */
export const meant = (row: Row, viewer: Viewer, facts: Facts): Row | null => {
  const found = row.conference_id ? facts.one('conference', 'conference_id', row.conference_id) : null;
  return found && shown({ type: 'Conference', table: 'conference', row: found }, viewer, facts) ? found : null;
};

export const own = (row: Row, viewer: Viewer): boolean => row.tenant_id === viewer.tenant;

/** The pages of this world that say something are those of who somebody is, in the words of the papers. */
export const saysWho = (row: Row): Row[] => (row.facts ?? []).filter((fact: Row) => fact.familyName);
export const linesOfSheet = (row: Row): string[] =>
  saysWho(row).flatMap((fact) => [`氏名　${fact.familyName} ${fact.givenName}`, `フリガナ　${fact.familyKana} ${fact.givenKana}`]);
export const namesOnSheet = (row: Row): string[] =>
  saysWho(row).flatMap((fact) => [fact.familyName, fact.givenName, fact.familyKana, fact.givenKana]);

/** The seats on the list, as far as the viewer sees the list. */
const seatsSeen = ({ conference_id }: Row, viewer: Viewer, facts: Facts): Row[] =>
  facts.seats(conference_id).filter((row) => shown({ type: 'ConferenceMember', table: 'conference_member', row }, viewer, facts));

const isTold = ({ member_id, member_tenant_id: tenant, staff_id: staff }: Row, row: Row, facts: Facts): boolean =>
  staff ? facts.toldAtConference({ tenant, staff }, row, 'paper') : facts.guestsTold(row).includes(member_id);

const inOrder = (a: Row, b: Row): number => a.created_at - b.created_at || (a.member_id < b.member_id ? -1 : 1);

/** Seats that pledged when the papers of a case had gone out, and to which nothing of it was told or kept from on purpose. */
export function pledgedSince(row: Row, viewer: Viewer, facts: Facts): Id[] {
  const out = row.exceptions.flatMap((each: Row) => (each.nothing ? [each.memberId] : []));
  return seatsSeen(row, viewer, facts)
    .filter(({ pledged_at }) => row.handed_at && pledged_at && pledged_at > row.handed_at)
    .filter((seat) => !isTold(seat, row, facts) && !out.includes(seat.member_id))
    .sort(inOrder)
    .map(({ member_id }) => new Id('ConferenceMember', member_id));
}

/** Who hears a case, known to those who were handed it, but where the office that brought it is covered from them. */
function hearers(row: Row, viewer: Viewer, facts: Facts): Id[] | null {
  if (!row.person_id || !briefOf(row, viewer, facts) || coveredItem(row, viewer, facts)) return null;
  return seatsSeen(row, viewer, facts)
    .filter((seat) => isTold(seat, row, facts))
    .sort(inOrder)
    .map(({ member_id }) => new Id('ConferenceMember', member_id));
}

/** The seat of whoever presents an item, for the office that brought it. */
function presenterSeat(row: Row, viewer: Viewer, facts: Facts): Id | null {
  const seat = own(row, viewer) ? seatsSeen(row, viewer, facts).find(({ staff_id }) => staff_id === row.presenter_staff_id) : undefined;
  return seat ? new Id('ConferenceMember', seat.member_id) : null;
}

export const seatsOfItem = {
  presenterMemberId: presenterSeat,
  hearers,
  hearerCount: (row: Row, viewer: Viewer, facts: Facts): number | null => hearers(row, viewer, facts)?.length ?? null,
};

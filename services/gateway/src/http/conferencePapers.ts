import { authorize, ConflictError, type FieldGroup, fieldGroups, NotFoundError } from '@tsunagi/access';
import {
  confirmations,
  endsByItselfAfter,
  itemSorts,
  legalBases,
  listBriefsOfPack,
  listItems,
  listItemsOfPack,
  listKinds,
  listMembersEver,
  listNotes,
  listOpinions,
  listSheetsOfPack,
  noteKinds,
  parts,
  readConference,
  readMember,
  seatKey,
  struckReasonOf,
} from '@tsunagi/casework';
import {
  type ConferenceHead,
  type ConferenceMinutes,
  type ConferencePack,
  localMoment,
  printConferenceMinutes,
  printConferencePack,
  printConferencePledges,
  wareki,
} from '@tsunagi/papers';
import type { GatewayContext } from '../graphql/context.js';
import type { RowOf } from '../graphql/loaders/index.js';
import { sheetLines } from '../modules/conference/sheetLines.js';
import { tenantOf, veiledColleague } from '../modules/registry/presentTenant.js';
import type { Paper } from './download.js';

type Conference = RowOf<typeof readConference>;
type Kind = RowOf<typeof listKinds>;
type Member = RowOf<typeof listMembersEver>;
type Item = RowOf<typeof listItemsOfPack>;
type Note = RowOf<typeof listNotes>;
type Brief = RowOf<typeof listBriefsOfPack>;
type Opinion = RowOf<typeof listOpinions>;
type Sheet = RowOf<typeof listSheetsOfPack>;

/** Whoever came and left before the end; who was taken off the list before they came has not left. */
const leftEarly = ({ attendedAt, removedAt }: Member): string => (attendedAt && removedAt ? '　途中退席' : '');
const whoIs = (member: Member): string => `${member.name}（${member.office}）${leftEarly(member)}`;
/** By whom it was noted stands with it, where they did not come in by themselves. */
const whoWasThere = (member: Member): string => `${whoIs(member)}${member.attendanceNotedBy ? '　事務局が記録' : ''}`;
const moment = (at: Date | null): string => (at ? localMoment(at) : '');

/** On the screen at a moment; as it reached the convener, on a day. */
const confirmedBy = ({ confirmedAt, confirmation }: Member): string =>
  confirmation && confirmation !== 'screen'
    ? `${moment(confirmedAt).split(' ')[0]} ${confirmations[confirmation].ja}`
    : moment(confirmedAt);

/** The meeting and the kinds of the region; who may not know of the meeting finds none. */
async function meetingOf(context: GatewayContext, conferenceId: string): Promise<{ meeting: Conference; kinds: Map<string, Kind> }> {
  const [[meeting], kinds] = await Promise.all([context.reader.read(readConference, { conferenceId }), context.reader.read(listKinds, {})]);
  if (!meeting) throw new NotFoundError();
  return { meeting, kinds: new Map(kinds.map((kind) => [kind.code, kind])) };
}

const titleOf = ({ sessionNumber, title }: Conference): string => `第${sessionNumber}回 ${title}`;

function headOf(context: GatewayContext, meeting: Conference, kind: Kind | undefined): ConferenceHead {
  return {
    title: titleOf(meeting),
    kind: kind?.name ?? meeting.kindCode,
    when: `${localMoment(meeting.startsAt)} から ${localMoment(meeting.endsAt)} まで`,
    place: meeting.place ?? (meeting.onlineUrl ? 'オンライン' : ''),
    convener: tenantOf(context, meeting.tenantId).name,
    secrecy: kind?.secrecy ?? '',
    printed: `印刷 ${localMoment(new Date())} ${context.signedIn.actorLabel}`,
  };
}

const basisOf = (kinds: Map<string, Kind>, { basis, kindCode }: Item): string =>
  basis ? `${legalBases[basis].ja}（${kinds.get(kindCode)?.law ?? kindCode}）` : '';

/** Who presents an item, as far as whoever prints the paper may know. */
const presenterOf = (item: Item): string => (item.officesVeiled ? veiledColleague : item.presenterLabel);

/** A PDF is named here with its length, for it cannot be set into this one; a picture, where there is no more room for it. */
const apartOf = ({ mediaType, fileName, pages, picture }: Sheet): string =>
  mediaType && !picture
    ? `${mediaType === 'application/pdf' ? 'PDF' : '画像'}「${fileName}」${pages ? `（${pages}ページ）` : ''}：この綴りには入っていません。会議の画面から開くか、印刷した人から受け取ってください。`
    : '';

/** What of an item is in this pack, and what of it was told to others only. */
function packItem(
  kinds: Map<string, Kind>,
  item: Item,
  number: number,
  { sheets, briefs, memberTenantId }: { sheets: readonly Sheet[]; briefs: readonly Brief[] } & Pick<Member, 'memberTenantId'>,
): ConferencePack['items'][number] {
  const brief = briefs.find((each) => each.itemId === item.itemId);
  const own = sheets.filter((sheet) => sheet.itemId === item.itemId);
  const handed = new Set(own.map((sheet) => sheet.fieldGroup));
  const missing = ((brief?.fieldGroups ?? []) as FieldGroup[]).filter((group) => !handed.has(group)).map((group) => fieldGroups[group].ja);
  return {
    number,
    title: item.title,
    sort: itemSorts[item.sort].ja,
    // It is read by the member, whoever prints it.
    presenter: presenterOf({ ...item, officesVeiled: item.officesVeiled || (item.veiled && memberTenantId !== item.tenantId) }),
    basis: basisOf(kinds, item),
    purpose: brief?.purpose ?? '',
    pages: own.map((sheet) => ({
      title: sheet.title,
      lines: sheet.text ? sheet.text.split('\n') : sheetLines(sheet.fieldGroup, sheet.facts),
      picture: sheet.picture,
      apart: apartOf(sheet),
    })),
    withheld: item.personId && own.length === 0 ? ['この議題の資料'] : missing,
  };
}

/** 会議資料 of one participant: nothing that was not handed to them, and nothing that whoever prints it was not told. */
export async function conferencePack(context: GatewayContext, memberId: string): Promise<Paper> {
  context.purpose = 'conference';
  const { actor } = context.signedIn;
  const [member] = await context.reader.read(readMember, { memberId });
  if (!member) throw new NotFoundError();
  authorize(actor, 'pack', 'ConferenceMember', member);
  const of = { conferenceId: member.conferenceId, seat: seatKey(member) };
  const [{ meeting, kinds }, items, briefs, sheets] = await Promise.all([
    meetingOf(context, member.conferenceId),
    context.reader.read(listItemsOfPack, of),
    context.reader.read(listBriefsOfPack, of),
    context.reader.read(listSheetsOfPack, of),
  ]);
  // What was struck keeps its number, as on the board and in the minutes.
  const numbered = items.map((item, at) => ({ item, number: at + 1 }));
  const live = numbered.filter(({ item: { state } }) => state !== 'struck' && state !== 'carried');
  const bytes = printConferencePack({
    ...headOf(context, meeting, kinds.get(meeting.kindCode)),
    name: member.name,
    office: member.office,
    byAnother: member.staffId !== actor.staff || member.memberTenantId !== actor.tenant,
    items: live.map(({ item, number }) => packItem(kinds, item, number, { ...member, sheets, briefs })),
  });
  return { fileName: `会議資料 ${titleOf(meeting)} ${member.name}.pdf`, bytes };
}

const over = new Set(['ended', 'circulated', 'approved']);

/** What the meeting agreed on: an office that has moved the day since changes nothing of what was said. */
const lineOf = ({ kind, text, assigneeLabel, agreedOn, dueOn, doneAt }: Note): { kind: string; text: string } => {
  const whose = assigneeLabel && `担当 ${assigneeLabel}${dueOn ? `　${wareki(agreedOn ?? dueOn)}まで` : ''}${doneAt ? '　済み' : ''}`;
  return { kind: noteKinds[kind].ja, text: whose ? `${text}\n${whose}` : text };
};

/** 次回へ: what the meeting did not come to, though a line may speak of it. */
const isLeftOver = ({ state }: Item): boolean => state === 'proposed' || state === 'distributed' || state === 'carried';

const minuteItems = (kinds: Map<string, Kind>, items: readonly Item[], notes: readonly Note[]): ConferenceMinutes['items'] =>
  items.map((item, at) => ({
    number: at + 1,
    title: item.title,
    presenter: presenterOf(item),
    basis: basisOf(kinds, item),
    struck: struckReasonOf(item, 'ja') ?? '',
    toNext: isLeftOver(item),
    lines: notes.filter((note) => note.itemId === item.itemId).map(lineOf),
  }));

/** When it was opened and closed, beside the hours that were announced; not when it ended by itself, or was recorded days later. */
function heldFrom({ openedAt, endedAt, endsAt }: Conference): string {
  if (!openedAt) return '';
  const byItself = Math.max(openedAt.getTime(), endsAt.getTime()) + endsByItselfAfter * 3_600_000;
  return `${localMoment(openedAt)} 開会${endedAt && endedAt.getTime() < byItself ? `　${localMoment(endedAt)} 閉会` : ''}`;
}

/** Everybody who has kept the record, as far as whoever prints it hears what they wrote; who has it now comes last. */
const recordersOf = ({ recorderLabel }: Conference, notes: readonly Note[]): string =>
  [...new Set([...notes.map((note) => note.writerLabel).filter((writer) => writer !== recorderLabel), recorderLabel ?? ''])]
    .filter(Boolean)
    .join('、');

/** What a member gave in writing, as far as whoever prints it reads it: item by item. */
const wordsOf = (items: readonly Item[], opinions: readonly Opinion[]) => {
  const titles = new Map(items.map((item) => [item.itemId, item.title]));
  return ({ memberId }: Member, occasion: Opinion['occasion']): string =>
    opinions
      .filter((each) => each.memberId === memberId && each.occasion === occasion)
      .map(({ itemId, text }) => (itemId ? `「${titles.get(itemId) ?? ''}」${text}` : text))
      .join('\n');
};

/** 会議録, assembled from the lines that whoever prints it hears. */
export async function conferenceMinutes(context: GatewayContext, conferenceId: string): Promise<Paper> {
  context.purpose = 'conference';
  const of = { conferenceIds: [conferenceId] };
  const [{ meeting, kinds }, asked, items, notes, opinions] = await Promise.all([
    meetingOf(context, conferenceId),
    context.reader.read(listMembersEver, of),
    context.reader.read(listItems, of),
    context.reader.read(listNotes, of),
    context.reader.read(listOpinions, of),
  ]);
  authorize(context.signedIn.actor, 'print', 'Conference', meeting);
  if (!over.has(meeting.state)) throw new ConflictError('CONFERENCE_STATE', { state: meeting.state });
  // Whoever was there and left is in the minutes; whoever was taken off the list before they came is not.
  const members = asked.filter((each) => !each.removedAt || each.attendedAt);
  const said = wordsOf(items, opinions);
  const bytes = printConferenceMinutes({
    ...headOf(context, meeting, kinds.get(meeting.kindCode)),
    draft: meeting.state !== 'approved',
    held: heldFrom(meeting),
    recorder: recordersOf(meeting, notes),
    attended: members.filter((each) => each.attendedAt).map(whoWasThere),
    absent: members.filter((each) => !each.attendedAt).map((each) => ({ who: whoIs(each), opinion: said(each, 'absence') })),
    items: minuteItems(kinds, items, notes),
    rest: notes.filter((note) => !note.itemId).map(lineOf),
    confirmed: members
      .filter((each) => each.confirmedAt)
      .map((each) => ({ who: whoIs(each), at: confirmedBy(each), remark: said(each, 'minutes') })),
    approved: meeting.approvedAt ? `${localMoment(meeting.approvedAt)}　${meeting.approverLabel ?? ''}` : '',
  });
  return { fileName: `会議録 ${titleOf(meeting)}.pdf`, bytes };
}

/** 守秘の誓約の一覧, for the convener: who has pledged and how, with room for those who sign on paper. */
export async function conferencePledges(context: GatewayContext, conferenceId: string): Promise<Paper> {
  const [{ meeting, kinds }, asked] = await Promise.all([
    meetingOf(context, conferenceId),
    context.reader.read(listMembersEver, { conferenceIds: [conferenceId] }),
  ]);
  authorize(context.signedIn.actor, 'seat', 'Conference', meeting);
  const kind = kinds.get(meeting.kindCode);
  const bytes = printConferencePledges({
    ...headOf(context, meeting, kind),
    law: kind?.law ?? '',
    // The duty binds those who have left as well.
    members: asked
      .filter((each) => !each.removedAt || each.pledgedAt)
      .map((each) => ({
        office: each.office,
        name: `${each.name}${each.removedAt && !each.attendedAt ? '　出席者から外れた' : leftEarly(each)}`,
        part: parts[each.part].ja,
        pledged: each.pledgedAt ? `${moment(each.pledgedAt)} ${each.pledge === 'paper' ? '紙' : '画面'}` : '',
        attended: each.attendanceNotedBy ? '事務局が記録' : moment(each.attendedAt),
      })),
  });
  return { fileName: `守秘の誓約 ${titleOf(meeting)}.pdf`, bytes };
}

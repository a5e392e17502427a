import { authorizeNew } from '@tsunagi/access';
import { commandOnce } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { newId } from '../desk/newId.js';
import { type GroupMeetingKind, HubGroup } from '../hub/index.js';
import { localDay } from '../tenancy/index.js';
import { assertMayConvene } from './assertMayConvene.js';
import { Conference } from './Conference.js';
import { ConferenceKind } from './ConferenceKind.js';
import { assertConference, type ConferenceFields, unknownCode } from './conferenceInput.js';
import { beginList } from './findConference.js';
import { assertNameSaysNobody, lookAtName } from './namesNobody.js';
import { recordConference } from './recordConference.js';
import { foldRoster } from './roster.js';
import { seatConvener, seatStanding } from './seat.js';

export interface PlanConferenceInput extends ConferenceFields {
  idempotencyKey: string;
  kindCode: string;
  title: string;
  startsAt: string;
  endsAt: string;
  /** Lines of the standing list who are asked this time; everybody on it where it is left out. */
  standingMemberIds?: string[] | null;
  /** 部会 whose meeting it is; its office calls it, as the kind of meeting that the group has. */
  groupId?: string | null;
}

/** 会議を準備する. Kind, time, place and those who are asked; nothing goes out before it is called. */
export const planConference = (desk: Desk, input: PlanConferenceInput): Promise<{ conferenceId: string }> =>
  commandOnce(desk, 'planConference', input.idempotencyKey, input, async (tx) => {
    assertConference(input);
    const kind = await tx.em.findOne(ConferenceKind, { regionId: tx.asker.region, code: input.kindCode });
    if (!kind) throw unknownCode('kindCode');
    const meets = [assertMayConvene(tx, kind, tx.asker.tenant), assertGroupMeets(tx, input)];
    const [known] = await Promise.all([lookAtName(tx, input, null), ...meets]);
    assertNameSaysNobody(input, known);
    const conference = await createConference(tx, kind, input, null);
    await seatConvener(tx, conference);
    await seatStanding(tx, conference, input.standingMemberIds ?? null);
    await foldRoster(tx, conference);
    recordConference(tx, conference, 'conference.planned', { kind: kind.code });
    return { conferenceId: conference.conferenceId };
  });

async function assertGroupMeets(tx: Work, { groupId, kindCode, startsAt }: PlanConferenceInput): Promise<void> {
  if (!groupId) return;
  const { region, tenant } = tx.asker;
  const group = await tx.em.findOne(HubGroup, { regionId: region, tenantId: tenant, groupId, meetingKind: kindCode as GroupMeetingKind });
  if (!group) throw unknownCode('groupId');
  group.assertAlive(localDay(new Date(startsAt)).toString());
}

/** One meeting more of its kind, 第n回, as yet without members. */
export async function createConference(
  tx: Work,
  kind: ConferenceKind,
  fields: Pick<PlanConferenceInput, 'title' | 'startsAt' | 'endsAt' | 'groupId'> & ConferenceFields,
  carriedFromId: string | null,
): Promise<Conference> {
  const ofKind = { regionId: tx.asker.region, tenantId: tx.asker.tenant, kindCode: kind.code };
  const [latest] = await tx.em.find(Conference, ofKind, { orderBy: { sessionNumber: 'desc' }, limit: 1 });
  const conference = tx.em.create(Conference, {
    ...ofKind,
    conferenceId: newId(),
    sessionNumber: (latest?.sessionNumber ?? 0) + 1,
    title: fields.title.trim(),
    startsAt: new Date(fields.startsAt),
    endsAt: new Date(fields.endsAt),
    place: fields.place?.trim() || null,
    onlineUrl: fields.onlineUrl?.trim() || null,
    recurrence: fields.recurrence?.trim() || null,
    carriedFromId,
    groupId: fields.groupId ?? null,
    createdAt: tx.now,
    createdBy: tx.asker.staff,
  });
  authorizeNew(tx.actor, 'create', 'Conference', conference);
  beginList(conference, kind);
  await tx.em.flush();
  return conference;
}

import { kushiro } from '@tsunagi/region';
import { tell } from './given.js';
import { region, type TestStaff, type World } from './world.js';

const board = `... on ConferencePayload { itemId written { id beside } withheld { memberId because }
  conference { id state version recordingMyself availableActions members { id name myself answer pledgedAt hasAccount mayName }
    items { id title state sort personId own sheets { id title fieldGroup text lines } } notes { id version kind text assignee doneAt beside itemId } } }`;

export const boardQuery = `query ($id: ID!) { conference(id: $id) { id state recorder recordingMyself availableActions
  members { id name myself answer pledgedAt attendedAt confirmedAt }
  opinions { memberId itemId occasion text }
  items { id position title state struckReason personId brief { purpose fieldGroups } sheets { title fieldGroup text lines names } }
  notes { id version kind text assignee dueOn doneAt beside besideNoteId itemId writer } } }`;

/** Puts the kinds of conferences of the region into the registry, as the loader of the region would. */
export async function layKinds(world: World): Promise<void> {
  for (const [at, kind] of kushiro.conferenceKinds.entries()) {
    await world.database.see.query(
      `insert into conference_kind (region_id, code, position, name, short_name, law, conveners, members, persons, consent, titles_hidden,
         item_kinds, paper_days, minutes_days, secrecy, source, source_on, to_confirm)
       values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16,$17,$18)`,
      [
        region,
        kind.code,
        at + 1,
        kind.name,
        kind.shortName,
        kind.law,
        kind.conveners,
        kind.members,
        kind.persons,
        kind.consent,
        kind.titlesHidden,
        kind.itemKinds,
        kind.paperDays,
        kind.minutesDays,
        kind.secrecy,
        kind.source.title,
        kind.source.dated,
        kind.toBeConfirmed !== undefined,
      ],
    );
  }
}

/** One act at a conference; gives the payload, or the refusal. */
export const act = (who: TestStaff, mutation: string, type: string, input: Record<string, unknown>): Promise<any> =>
  who
    .ask(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename ${board}
        ... on Refusal { code title } ... on InvalidInput { fields { field code } } } }`,
      { input },
    )
    .then(({ data, errors }) => {
      if (errors) throw Object.assign(new Error(errors[0]?.message), { code: errors[0]?.extensions.code });
      return data[mutation];
    });

/** Homework with these words was due on a day that is over. */
export async function letPass(world: World, text: string, day: string): Promise<void> {
  const { rows } = await world.database.see.query('update conference_note set due_on = $1 where text = $2 returning task_id', [day, text]);
  await world.database.see.query('update task set due_on = $1 where task_id = $2', [day, rows[0]?.task_id]);
}

export const seeBoard = async (who: TestStaff, id: string): Promise<any> => (await who.ask(boardQuery, { id })).data?.conference;

/** A meeting of this kind tomorrow, called, with one member of each of these offices, who have all accepted. */
export async function calledConference(world: World, convener: TestStaff, kindCode: string, members: TestStaff[]): Promise<string> {
  const day = new Date(Date.now() + 3_600_000);
  const { conference } = await tell(
    convener,
    'planConference',
    { kindCode, title: '定例の会議', startsAt: day.toISOString(), endsAt: new Date(day.getTime() + 7_200_000).toISOString() },
    board,
  );
  for (const member of members) {
    const input = { conferenceId: conference.id, memberTenantId: world.id('Tenant', member.tenantId), part: 'MEMBER' };
    const { conference: now } = await act(convener, 'addConferenceMember', 'AddConferenceMemberInput', input);
    const seat = now.members.at(-1).id;
    await act(member, 'nameConferenceMember', 'NameMemberInput', { memberId: seat, staffId: world.id('Staff', member.staffId) });
  }
  await act(convener, 'callConference', 'StepConferenceInput', { conferenceId: conference.id });
  for (const member of members) {
    const own = (await seeBoard(member, conference.id)).members.find((each: { myself: boolean }) => each.myself);
    await act(member, 'acceptSeat', 'AcceptSeatInput', { memberId: own.id });
  }
  return conference.id;
}

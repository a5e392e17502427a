import { act } from '../../../kit/conference.js';
import { tell } from '../../../kit/given.js';
import { seatOf } from '../../../kit/statutory.js';
import { bring, type Cast, callWithGuest, differs, handOut, type Story } from './Story.js';

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

/** The items of the latest meeting of which a page or the purpose stands open to this account, by title. */
async function itemsOpenTo({ world }: Cast, { tenantId, staffId }: Cast['city']): Promise<string[]> {
  const { rows } = await world.database.see.query(
    `select distinct i.title from (select item_id, people from agenda_sheet union all select item_id, people from agenda_brief) t
       join agenda_item i using (item_id) where (t.people->>named_as($1, $2))::bigint > extract(epoch from now())
       and i.conference_id = (select conference_id from conference order by created_at desc limit 1) order by 1`,
    [tenantId, staffId],
  );
  return rows.map(({ title }) => title);
}

/** The day of the latest meeting has gone by without it: what was handed out for it has run out, but for whoever brought it. */
const letPapersRunOut = ({ world }: Cast): Promise<unknown> =>
  world.database.see.query(
    `update disclosure o set until = now() - interval '1 minute' from agenda_item i where i.item_id = o.origin_id
       and 'paper' = any(o.field_groups) and o.to_staff_id is distinct from i.presenter_staff_id
       and i.conference_id = (select conference_id from conference order by created_at desc limit 1)`,
  );

export const moving: Story[] = [
  {
    name: 'A meeting that is moved once its papers have run out opens none that were taken back meanwhile',
    play: async (cast) => {
      const { city, council, hospital } = cast;
      const { meeting } = await callWithGuest(cast, 'coordination', [council, hospital]);
      const item = (title: string) => bring(cast, city, meeting, [council, hospital], { title });
      const [stays, struck, withdrawn, anew] = [await item('残る'), await item('取り下げ'), await item('撤回'), await item('配り直し')];
      for (const each of [stays, struck, withdrawn, anew]) await handOut(city, each.item);
      await letPapersRunOut(cast);
      await act(city, 'strikeItem', 'StrikeItemInput', { itemId: struck.item, reason: '別の会議で' });
      await tell(city, 'withdrawConsent', { consentId: withdrawn.consent, method: 'ORAL' }, '... on ConsentPayload { endedDisclosures }');
      const leftOut = { memberId: await seatOf(council, meeting), fieldGroups: [], nothing: true };
      await handOut(city, anew.item, { exceptions: [leftOut] });
      const gone = { conferenceId: meeting, memberId: await seatOf(hospital, meeting) };
      await act(city, 'removeConferenceMember', 'RemoveConferenceMemberInput', gone);
      await act(city, 'changeConference', 'ChangeConferenceInput', { conferenceId: meeting, startsAt: inDays(7), endsAt: inDays(7.1) });
      return [
        ...differs('open to whoever still sits there', await itemsOpenTo(cast, council), ['残る']),
        ...differs('open to whoever was taken off the list', await itemsOpenTo(cast, hospital), []),
        ...differs('open to whoever brought them', await itemsOpenTo(cast, city), ['撤回', '残る', '配り直し']),
      ];
    },
  },
];

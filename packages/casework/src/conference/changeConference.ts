import type { Desk } from '../desk/desk.js';
import { assertConference, type ConferenceFields } from './conferenceInput.js';
import { remindOn } from './convenerSteps.js';
import { editConference, type OfConference } from './editConference.js';
import { moveOpened } from './endOpened.js';
import { foldRoster } from './roster.js';
import { tellMembers } from './tellMembers.js';

export interface ChangeConferenceInput extends OfConference, ConferenceFields {}

/** Another day, another room. What is left out stays; whoever was called already is told of another day. */
export const changeConference = (desk: Desk, input: ChangeConferenceInput): Promise<{ conferenceId: string }> =>
  editConference(desk, input, ['change', 'conference.changed'], async (conference, tx) => {
    conference.step('change');
    const [began, ended] = [conference.startsAt.getTime(), conference.endsAt.getTime()];
    const { title, startsAt, endsAt, place, onlineUrl, recurrence } = input;
    assertConference({
      ...input,
      title: title ?? conference.title,
      startsAt: startsAt ?? conference.startsAt.toISOString(),
      endsAt: endsAt ?? conference.endsAt.toISOString(),
    });
    if (title !== undefined) conference.title = title.trim();
    if (startsAt !== undefined) conference.startsAt = new Date(startsAt);
    if (endsAt !== undefined) conference.endsAt = new Date(endsAt);
    if (place !== undefined) conference.place = place?.trim() || null;
    if (onlineUrl !== undefined) conference.onlineUrl = onlineUrl?.trim() || null;
    if (recurrence !== undefined) conference.recurrence = recurrence?.trim() || null;
    // How long papers and record stay readable is counted from the day of the meeting.
    await foldRoster(tx, conference);
    if (conference.endsAt.getTime() !== ended) await moveOpened(tx, conference);
    if (conference.state !== 'called' || conference.startsAt.getTime() === began) return;
    remindOn(tx, conference);
    await tellMembers(tx, conference, 'conference.moved');
  });

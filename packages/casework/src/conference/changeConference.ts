import type { Desk, Work } from '../desk/desk.js';
import type { Conference } from './Conference.js';
import { assertConference, type ConferenceFields } from './conferenceInput.js';
import { remindOn } from './convenerSteps.js';
import { editConference, type OfConference } from './editConference.js';
import { moveOpened } from './endOpened.js';
import { assertNameSaysNobody, lookAtName } from './namesNobody.js';
import { foldRoster } from './roster.js';
import { tellMembers } from './tellMembers.js';

export interface ChangeConferenceInput extends OfConference, ConferenceFields {}

/**
 * Another day, another room. What is left out stays; whoever was called already is told of it. How it comes back alone can be said
 * at any time: whether there is to be a next one is often known at the end of the first.
 */
export const changeConference = (desk: Desk, input: ChangeConferenceInput): Promise<{ conferenceId: string }> =>
  editConference(
    desk,
    input,
    ['change', 'conference.changed'],
    (conference, tx, known) => change(conference, tx, input, known),
    (tx: Work) => lookAtName(tx, input, input.conferenceId),
  );

async function change(conference: Conference, tx: Work, input: ChangeConferenceInput, known: readonly string[]): Promise<void> {
  conference.step(onlyRecurs(input) ? 'recur' : 'change');
  const [began, ended, where] = [conference.startsAt.getTime(), conference.endsAt.getTime(), whereOf(conference)];
  const { title, startsAt, endsAt, place, onlineUrl, recurrence } = input;
  assertConference({
    ...input,
    title: title ?? conference.title,
    startsAt: startsAt ?? conference.startsAt.toISOString(),
    endsAt: endsAt ?? conference.endsAt.toISOString(),
  });
  assertNameSaysNobody(input, known, conference);
  if (title !== undefined) conference.title = title.trim();
  if (startsAt !== undefined) conference.startsAt = new Date(startsAt);
  if (endsAt !== undefined) conference.endsAt = new Date(endsAt);
  if (place !== undefined) conference.place = place?.trim() || null;
  if (onlineUrl !== undefined) conference.onlineUrl = onlineUrl?.trim() || null;
  if (recurrence !== undefined) conference.recurrence = recurrence?.trim() || null;
  // How long papers and record stay readable is counted from the day of the meeting.
  if (conference.startsAt.getTime() !== began || conference.endsAt.getTime() !== ended) await foldRoster(tx, conference);
  if (conference.endsAt.getTime() !== ended) await moveOpened(tx, conference);
  if (conference.state !== 'called') return;
  if (conference.startsAt.getTime() !== began) {
    remindOn(tx, conference);
    await tellMembers(tx, conference, 'conference.moved');
  } else if (whereOf(conference) !== where) await tellMembers(tx, conference, 'conference.place_changed');
}

const onlyRecurs = ({ title, startsAt, endsAt, place, onlineUrl, recurrence }: ChangeConferenceInput): boolean =>
  recurrence !== undefined && [title, startsAt, endsAt, place, onlineUrl].every((each) => each === undefined);

const whereOf = ({ place, onlineUrl }: Conference): string => JSON.stringify([place ?? null, onlineUrl ?? null]);

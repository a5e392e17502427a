import { authorize } from '@tsunagi/access';
import { assertVersion } from '../desk/assertVersion.js';
import { command } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import type { Conference } from './Conference.js';
import { findConference } from './findConference.js';
import { recordConference } from './recordConference.js';

export interface OfConference {
  conferenceId: string;
  expectedVersion?: number | null;
}

type ConvenerAct = 'change' | 'seat' | 'call' | 'open' | 'end' | 'circulate' | 'approve' | 'cancel';

/** One verb of a meeting by the office that convenes it. */
export const editConference = <Input extends OfConference, Known = undefined>(
  desk: Desk,
  input: Input,
  [action, happened]: [action: ConvenerAct, happened: string],
  verb: (conference: Conference, tx: Work, known: NoInfer<Known>) => void | Promise<void>,
  /** What else has to be known, asked for in the flight of the meeting. */
  look?: (tx: Work) => Promise<Known>,
): Promise<{ conferenceId: string }> =>
  command(desk, async (tx) => {
    const [conference, known] = await Promise.all([findConference(tx, input.conferenceId), look?.(tx)]);
    authorize(tx.actor, action, 'Conference', conference);
    assertVersion(conference, input.expectedVersion, input, null);
    await verb(conference, tx, known as Known);
    recordConference(tx, conference, happened, { state: conference.state });
    return { conferenceId: conference.conferenceId };
  });

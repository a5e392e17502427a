import { authorize } from '@tsunagi/access';
import { inHome } from '@tsunagi/database';
import { command } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import type { Conference } from './Conference.js';
import { ConferenceNote } from './ConferenceNote.js';
import { findConference } from './findConference.js';
import { readersNow } from './hearers.js';
import { takeHomeworkBack } from './homework.js';
import { raiseBoard } from './raiseBoard.js';
import { recordConference } from './recordConference.js';

/** 行を消す: it is struck out and not removed, and its homework is taken back. */
export const strikeNote = (desk: Desk, input: { noteId: string }): Promise<{ conferenceId: string }> =>
  command(desk, async (tx) => {
    const { noteId } = input;
    const [note, found] = await Promise.all([
      tx.em.findOne(ConferenceNote, { regionId: tx.asker.region, noteId }),
      findConference(tx, { noteId }),
    ]);
    authorize(tx.actor, 'read', 'ConferenceNote', note);
    const conference = found as Conference;
    authorize(tx.actor, 'record', 'Conference', conference);
    conference.assertRecorder(tx.asker.staff);
    await takeHomeworkBack(tx, note);
    await inHome(tx, note.tenantId, 'conference.note', () => void Object.assign(note, { struckAt: note.struckAt ?? tx.now }));
    await raiseBoard(tx, conference, 1);
    recordConference(tx, conference, 'conference.note_struck', {}, readersNow([note]));
    return { conferenceId: conference.conferenceId };
  });

import {
  approveMinutes,
  attendConference,
  callConference,
  circulateMinutes,
  command,
  confirmMinutes,
  endConference,
  finishTask,
  handOverRecord,
  openConference,
  Task,
} from '@tsunagi/casework';
import { Moment } from '../world/Moment.js';
import type { Stage } from '../world/Stage.js';
import { Meeting } from './Meeting.js';
import type { PlannedConference } from './PlannedConference.js';
import { plannedConferences } from './plannedConferences.js';

const minutes = 60_000;

/** When it begins: half an hour ago, or at two on a working day. */
function startOf({ days }: Stage, { daysAgo }: PlannedConference): Date {
  if (daysAgo === 0) return new Date(days.loadedAt.getTime() - 30 * minutes);
  return daysAgo > 0 ? days.ago(daysAgo, '14:00') : days.ahead(-daysAgo, '14:00');
}

/** The meetings of the region, after all that led up to them: one is over, one sits, one is to come. */
export async function holdConferences(stage: Stage): Promise<void> {
  for (const planned of plannedConferences) await hold(stage, planned);
}

async function hold(stage: Stage, planned: PlannedConference): Promise<void> {
  const before = (days: number, time: string) => new Moment(stage, stage.days.ago(planned.daysAgo + days, time));
  const meeting = await Meeting.plan(before(13, '09:30'), planned, startOf(stage, planned));
  for (const seat of planned.seats) await meeting.ask(before(13, '10:00'), seat);
  await callConference(before(12, '09:00').desk(planned.by), { conferenceId: meeting.conferenceId });
  for (const seat of [{ who: planned.by }, ...planned.seats]) await meeting.answer(before(10, '11:00'), seat);
  const items: string[] = [];
  for (const item of planned.items) items.push(await meeting.bring(before(9, '15:00'), item));
  for (const [at, item] of planned.items.entries()) {
    if (item.of) await meeting.distribute(before(8, '16:00'), items[at] as string, item);
  }
  if (planned.daysAgo >= 0) await sit(stage, meeting, items);
}

/** Lines are written while it sits, one after the other; whoever is to, takes over the record half way. */
async function sit(stage: Stage, meeting: Meeting, items: readonly string[]): Promise<void> {
  const { planned, conferenceId } = meeting;
  const opened = startOf(stage, planned).getTime();
  const after = (count: number) => new Moment(stage, new Date(opened + count * minutes));
  await openConference(after(0).desk(planned.by), { conferenceId });
  for (const { who, absent, silent } of planned.seats)
    if (who && !absent && !silent) await attendConference(after(1).desk(who), { conferenceId });
  let recorder = planned.by;
  if (planned.recorder) {
    await handOverRecord(after(2).desk(planned.by), { conferenceId, memberId: (await meeting.seat(after(2), planned.recorder)).memberId });
    recorder = planned.recorder;
  }
  const done = await writeRecord(meeting, items, recorder, after);
  if (planned.minutes) await closeBooks(stage, meeting, done);
}

/** A line every two minutes. Returns the homework that has been done since. */
async function writeRecord(
  meeting: Meeting,
  items: readonly string[],
  recorder: string,
  after: (minutes: number) => Moment,
): Promise<{ who: string; noteId: string }[]> {
  const lines = meeting.planned.items.flatMap(({ notes = [] }, at) => notes.map((note) => ({ note, item: items[at] as string })));
  const done = [];
  for (const [at, { note, item }] of lines.entries()) {
    const noteId = await meeting.note(after(3 + 2 * at), recorder, item, note);
    if (note.done && note.to) done.push({ who: note.to, noteId });
  }
  return done;
}

/** What follows a meeting: its minutes go round, are confirmed and approved, and some of the homework is done. */
async function closeBooks(stage: Stage, meeting: Meeting, done: readonly { who: string; noteId: string }[]): Promise<void> {
  const { planned, conferenceId } = meeting;
  const on = (days: number, time: string) => new Moment(stage, stage.days.ago(planned.daysAgo - days, time));
  const over = new Moment(stage, new Date(startOf(stage, planned).getTime() + 110 * minutes));
  await endConference(over.desk(planned.by), { conferenceId });
  await circulateMinutes(on(1, '10:00').desk(planned.by), { conferenceId });
  for (const [who, remark] of planned.minutes?.confirmedBy ?? []) {
    const { memberId } = await meeting.seat(on(2, '13:00'), who);
    await confirmMinutes(on(2, '13:00').desk(who), { memberId, remark: remark ?? null });
  }
  if (planned.minutes) await approveMinutes(on(4, '09:30').desk(planned.minutes.approvedBy), { conferenceId });
  for (const { who, noteId } of done) {
    const desk = on(5, '10:20').desk(who);
    const { taskId } = await command(desk, (tx) => tx.em.findOneOrFail(Task, { regionId: tx.asker.region, noteId }));
    await finishTask(desk, { taskId });
  }
}

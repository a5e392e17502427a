import { Moment } from './Moment.js';
import type { Stage } from './Stage.js';

/**
 * A story says when it goes on, is woken at that moment, and does what then happens. Handing out a story instead of a time
 * begins that one beside it, in the same office.
 */
export type Story = AsyncGenerator<Date | Story, void, Moment>;

interface Waiting {
  office: string;
  story: Story;
  at: Date;
}

const minutes = 60_000;
/** So many offices work at once; the numbers that one office gives still rise with the days. */
const officesAtOnce = 4;

/** Two things of one story never fall on one moment, even if both were moved to the same working day. */
const nextTime = (wanted: Date, before: Date): Date =>
  wanted.getTime() <= before.getTime() ? new Date(before.getTime() + 4 * minutes) : wanted;

/** The next moment of each office, the earliest first. */
function takeNext(waiting: Waiting[]): Waiting[] {
  waiting.sort((a, b) => a.at.getTime() - b.at.getTime());
  const next: Waiting[] = [];
  for (const each of waiting) {
    if (next.length < officesAtOnce && !next.some(({ office }) => office === each.office)) next.push(each);
  }
  for (const each of next) waiting.splice(waiting.indexOf(each), 1);
  return next;
}

/** Lets a story do what happens at this moment, and notes when it and those that it has begun go on. */
async function goOn(stage: Stage, { office, story, at }: Waiting, waiting: Waiting[]): Promise<void> {
  const moment = new Moment(stage, at);
  for (;;) {
    const { value, done } = await story.next(moment);
    if (done) return;
    if (value instanceof Date) {
      waiting.push({ office, story, at: nextTime(value, at) });
      return;
    }
    await goOn(stage, { office, story: value, at }, waiting);
  }
}

/** Plays the stories of all offices out together in the order of time, as a year goes. */
export async function playOut(stage: Stage, stories: readonly { office: string; story: Story }[]): Promise<void> {
  const waiting: Waiting[] = [];
  for (const each of stories) await goOn(stage, { ...each, at: new Date(0) }, waiting);
  for (;;) {
    const next = takeNext(waiting);
    if (next.length === 0) return;
    await Promise.all(next.map((each) => goOn(stage, each, waiting)));
  }
}

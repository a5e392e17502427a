import { changeRecord, closeCase, createPerson, createTask, finishTask, protectPerson, writeRecord } from '@tsunagi/casework';
import { courseOf } from '../courses/courses.js';
import { staffIdOf } from '../staff/hire.js';
import { type Note, troubles } from '../troubles/index.js';
import { Dice } from '../world/Dice.js';
import type { Moment } from '../world/Moment.js';
import type { Story } from '../world/playOut.js';
import type { Stage } from '../world/Stage.js';
import { describeLife } from './describeLife.js';
import { look } from './look.js';
import type { Role } from './Role.js';
import { referralStory } from './referralStory.js';

const hours = ['09:40', '10:30', '11:10', '13:20', '14:15', '15:05', '16:20'] as const;

/** How many days ago the office came to know the person: some time before the first referral was written. */
function begunDaysAgo({ planned, dice }: Role): number {
  const drafted = planned.sends.map((referral) => courseOf(referral)[0]?.[0] ?? 0);
  return Math.max(20, ...drafted) + dice.between(6, 60);
}

/** 支援経過 on days spread between the beginning and today. */
const recordDay = ({ dice }: Role, begun: number, at: number, count: number): number =>
  Math.max(1, begun - 1 - Math.round(((begun - 3) * at) / count) - dice.between(0, 2));

/**
 * Somebody comes to an office, is listened to, is visited; what happened is written down as it happens. The referrals
 * of the same person are stories beside this one.
 */
export async function* personStory(stage: Stage, role: Role): Story {
  const { planned, invented, dice } = role;
  const { identity, contact, address } = invented;
  const begun = begunDaysAgo(role);
  const notes = troubles[planned.trouble].notes.map((alternatives) => dice.pick(alternatives));

  let at = yield stage.days.ago(begun, dice.pick(hours));
  const about = await createPerson(at.desk(planned.by), { idempotencyKey: stage.key(), identity, contact, address });
  stage.remember(planned, about);
  await describeLife(at, planned.by, about.caseId, invented);
  if (planned.addressFor) {
    const readerIds = planned.addressFor.map((key) => staffIdOf(stage.region, key));
    const until = stage.days.daysAfter(at.now, 365);
    await protectPerson(at.desk(planned.by), { idempotencyKey: stage.key(), personId: about.personId, readerIds, until });
  }
  for (const [index, referral] of planned.sends.entries()) {
    yield referralStory(
      stage,
      { ...role, dice: new Dice(`${identity.familyKana}${identity.givenKana}/${index}`) },
      referral,
      about.personId,
    );
  }

  for (const [index, note] of notes.entries()) {
    at = yield stage.days.ago(recordDay(role, begun, index, notes.length), dice.pick(hours));
    await write(at, role, about, note);
  }
  if (planned.closed) await closeCase(at.desk(planned.by), { caseId: about.caseId, expectedVersion: 1, reason: planned.closed });
  else await planNextStep(at, role, about.personId);
}

const longTalk = 110; // minutes

async function write(
  at: Moment,
  { planned, dice }: Role,
  about: { personId: string; caseId: string },
  [method, text, partner]: Note,
): Promise<void> {
  const desk = at.desk(planned.by);
  const groups = ['identity', 'contact', 'household', 'records'] as const;
  look(at, planned.by, {
    personId: about.personId,
    ownerTenantId: desk.actor.tenant,
    groups,
    operation: 'PersonPage',
    purpose: 'assigned',
  });
  const minutes = dice.between(2, 12) * 10;
  const [gist = text, ...rest] = text.split(/(?<=。)/);
  const { recordId } = await writeRecord(desk, {
    idempotencyKey: at.stage.key(),
    caseId: about.caseId,
    method,
    occurredAt: at.now.toISOString(),
    minutes,
    partner: partner ?? null,
    // Of a long talk the gist is put down first, and all of it afterwards.
    text: minutes > longTalk ? gist : text,
    audience: dice.pick(['tenant', 'tenant', 'unit', 'shared'] as const),
  });
  if (minutes > longTalk && rest.length > 0) await changeRecord(desk, { recordId, expectedVersion: 1, text });
}

const nextSteps = [
  '家計表の2回目を一緒に見る',
  '次の訪問の日を決める',
  '通院の結果を確かめる',
  '同意の期限を確かめる',
  '本人に電話する（午後）',
];

/** Most have something still to do, some of it overdue; some of it is done. */
async function planNextStep(at: Moment, { planned, dice }: Role, personId: string): Promise<void> {
  if (dice.chance(0.25)) return;
  const { days } = at.stage;
  const dueOn = days.daysAfter(days.loadedAt, dice.between(-2, 12));
  const { taskId } = await createTask(at.desk(planned.by), {
    idempotencyKey: at.stage.key(),
    title: dice.pick(nextSteps),
    personId,
    dueOn,
  });
  if (dice.chance(0.3)) await finishTask(at.desk(planned.by), { taskId });
}

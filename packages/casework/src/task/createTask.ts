import { authorize, authorizeNew } from '@tsunagi/access';
import { record } from '../audit/index.js';
import { colleagueFault, unitFault } from '../desk/colleague.js';
import { commandOnce } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { assertSound, dayFault, type Fault, requiredTextFault } from '../desk/faults.js';
import { newId } from '../desk/newId.js';
import { Person } from '../person/Person.js';
import { Referral } from '../referral/Referral.js';
import { Task } from './Task.js';

export interface TaskFields {
  title?: string;
  /** ISO date. */
  dueOn?: string | null;
  assigneeId?: string | null;
  unitId?: string | null;
}

export interface CreateTaskInput extends TaskFields {
  idempotencyKey: string;
  title: string;
  personId?: string | null;
  referralId?: string | null;
}

/** やることを書きとめる: for oneself where nobody is named, about a person or a referral where one is named. */
export const createTask = (desk: Desk, input: CreateTaskInput): Promise<{ taskId: string }> =>
  commandOnce(desk, 'createTask', input.idempotencyKey, input, async (tx) => {
    const [faults] = await Promise.all([whoseFaults(tx, input), assertAbout(tx, input), tx.opened]);
    assertTask(input, faults);
    const task = tx.em.create(Task, {
      regionId: tx.asker.region,
      tenantId: tx.asker.tenant,
      taskId: newId(),
      personId: input.personId ?? null,
      referralId: input.referralId ?? null,
      title: input.title.trim(),
      dueOn: input.dueOn ?? null,
      assigneeId: input.assigneeId ?? (input.unitId ? null : tx.asker.staff),
      unitId: input.unitId ?? tx.actor.unit,
      createdAt: tx.now,
      createdBy: tx.asker.staff,
    });
    authorizeNew(tx.actor, 'create', 'Task', task);
    noteTask(tx, task, 'task.created');
    return { taskId: task.taskId };
  });

/** The person must be of the own office: a task lives beside the record that it is about. */
async function assertAbout(tx: Work, { personId, referralId }: CreateTaskInput): Promise<void> {
  const region = { regionId: tx.asker.region };
  const [person, referral] = await Promise.all([
    personId ? tx.em.findOne(Person, { ...region, personId }) : null,
    referralId ? tx.em.findOne(Referral, { ...region, referralId }) : null,
  ]);
  if (personId) authorize(tx.actor, 'change', 'Person', person);
  if (referralId) authorize(tx.actor, 'read', 'Referral', referral);
}

interface WhoseFaults {
  assigneeId: Fault;
  unitId: Fault;
}

/** Whether there is such a colleague and such a unit. */
export async function whoseFaults(tx: Work, { assigneeId, unitId }: TaskFields): Promise<WhoseFaults> {
  const [noColleague, noUnit] = await Promise.all([colleagueFault(tx, assigneeId), unitFault(tx, unitId)]);
  return { assigneeId: noColleague, unitId: noUnit };
}

export const assertTask = ({ title, dueOn }: TaskFields, whose: WhoseFaults): void =>
  assertSound({ title: title === undefined ? null : requiredTextFault(title, 200), dueOn: dayFault(dueOn), ...whose });

export function noteTask(tx: Work, task: Task, verb: string): void {
  record(tx, {
    verb,
    subject: 'Task',
    id: task.taskId,
    person: task.personId ?? null,
    news: [{ tenant: task.tenantId, kind: 'task', version: task.version ?? 1 }],
  });
}

import type { Disclosed } from '@tsunagi/database';
import { type Kysely, sql } from 'kysely';
import { mayRead } from '../desk/mayRead.js';
import { type AskerColumns, askedPersons, type Rows, reading } from '../desk/rows.js';
import { staffName } from '../desk/staffName.js';

/** Whose tasks: one's own, those of one's unit, or all of the office. */
export type TaskScope = 'mine' | 'unit' | 'office';

const today = sql`(now() at time zone 'Asia/Tokyo')::date`;
const noDeadline = '9999-12-31';

const inScope = (scope: TaskScope, who: AskerColumns) => sql<boolean>`(${scope}::text = 'office'
  or (${scope}::text = 'mine' and t.assignee_id = ${who.staff}::uuid)
  or (${scope}::text = 'unit' and t.unit_id is not distinct from ${who.unit}::uuid))`;

/** What has been put off until later stays away until then. */
const isDue = sql<boolean>`(t.done_at is null and (t.snoozed_until is null or t.snoozed_until <= ${today}))`;

/** Tasks with the names that go with them: of the assignee, and of the person as far as the viewer may read it. */
const named = (db: Kysely<Rows>, who: AskerColumns, variant: string) =>
  db
    .selectFrom('task as t')
    .leftJoin('person_identity as i', (join) =>
      join
        .onRef('i.regionId', '=', 't.regionId')
        .onRef('i.tenantId', '=', 't.tenantId')
        .onRef('i.personId', '=', 't.personId')
        .on(mayRead(variant, 'PersonIdentity', 'i', who)),
    )
    .where('t.regionId', '=', who.region)
    .where(mayRead(variant, 'Task', 't', who))
    .selectAll('t')
    .select(['i.familyName', 'i.givenName', staffName(who, 't.tenantId', 't.assigneeId').as('assigneeName')]);

/** What a task tells about whom, for the access log. */
export const about = (row: { personId?: string | null | undefined; tenantId: string }): Disclosed | null =>
  row.personId ? { personId: row.personId, ownerTenantId: row.tenantId, subject: 'Task', fieldGroup: null } : null;
const listed = (row: Parameters<typeof about>[0]): Disclosed | null => {
  const told = about(row);
  return told && { ...told, action: 'listed' };
};

interface Page {
  scope: TaskScope;
  /** Cursor: the last row of the page before. */
  afterId: string;
  first: number;
}

/** やること that are open, by deadline; those without one come last. */
export const listOpenTasks = reading({
  name: 'tasks-open',
  build: (db, $: Page & { afterDue: string }, who, variant) =>
    named(db, who, variant)
      .where('t.tenantId', '=', who.tenant)
      .where(isDue)
      .where(inScope($.scope, who))
      .where(sql<boolean>`(coalesce(t.due_on, ${noDeadline}), t.task_id) > (${$.afterDue}::date, ${$.afterId}::uuid)`)
      .orderBy(sql`coalesce(t.due_on, ${noDeadline})`)
      .orderBy('t.taskId')
      .limit($.first),
  discloses: listed,
});

/** やること that are done, the latest first. */
export const listDoneTasks = reading({
  name: 'tasks-done',
  build: (db, $: Page & { beforeAt: Date }, who, variant) =>
    named(db, who, variant)
      .where('t.tenantId', '=', who.tenant)
      .where(inScope($.scope, who))
      .where(sql<boolean>`(t.done_at, t.task_id) < (${$.beforeAt}::timestamptz, ${$.afterId}::uuid)`)
      .orderBy('t.doneAt', 'desc')
      .orderBy('t.taskId', 'desc')
      .limit($.first),
  discloses: listed,
});

/** The tasks about each of these persons, as many as a page shows: the open ones by deadline, then what has been done. */
export const listTasksOfPersons = reading({
  name: 'tasks-of-persons',
  build: (db, $: { personIds: string[] }, who, variant) =>
    db
      .selectFrom(askedPersons($.personIds))
      .innerJoinLateral(
        (lateral) =>
          named(lateral as unknown as Kysely<Rows>, who, variant)
            .where('t.tenantId', '=', who.tenant)
            .where(sql<boolean>`t.person_id = asked.person_id`)
            .orderBy(sql`t.done_at desc nulls first`)
            .orderBy('t.dueOn')
            .orderBy('t.taskId')
            .limit(200)
            .as('t'),
        (join) => join.onTrue(),
      )
      .orderBy(sql`t.done_at desc nulls first`)
      .orderBy('t.dueOn')
      .orderBy('t.taskId')
      .selectAll('t'),
  discloses: about,
});

/** One task by its key. */
export const readTask = reading({
  name: 'task',
  build: (db, $: { taskId: string }, who, variant) => named(db, who, variant).where('t.taskId', '=', $.taskId),
  discloses: about,
});

/** How many wait for the viewer, for the unit and for the office, and how many of the viewer's are overdue. */
export const countOpenTasks = reading({
  name: 'tasks-count',
  build: (db, _: object, who, variant) =>
    db
      .selectFrom('task as t')
      .where('t.regionId', '=', who.region)
      .where('t.tenantId', '=', who.tenant)
      .where(isDue)
      .where(mayRead(variant, 'Task', 't', who))
      .select([
        sql<number>`count(*) filter (where ${inScope('mine', who)})`.as('mine'),
        sql<number>`count(*) filter (where ${inScope('unit', who)})`.as('unit'),
        sql<number>`count(*)`.as('office'),
        sql<number>`count(*) filter (where ${inScope('mine', who)} and t.due_on < ${today})`.as('overdue'),
      ]),
  discloses: null,
});

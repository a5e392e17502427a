import { authorize, ConflictError } from '@tsunagi/access';
import { askReading, inHome } from '@tsunagi/database';
import { record, tellOffice } from '../audit/index.js';
import { command } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { assertSound, requiredTextFault } from '../desk/faults.js';
import { variantOf } from '../desk/mayRead.js';
import { Task } from '../task/Task.js';
import type { Judgement } from './codes.js';
import { GlassBreak } from './GlassBreak.js';
import { readGlassInvolvement } from './involvement.js';

export interface JudgeGlassInput {
  glassId: string;
  judgement: Judgement;
  note: string;
}

const judge = `update glass_break set judgement = ?, judgement_note = ?, judged_at = ?, judged_by_label = ?, version = version + 1
  where region_id = ? and tenant_id = ? and glass_id = ? and judged_at is null`;

/** 点検する: the privacy officer of another organisation says whether it was necessary, and why. Said once. */
export const judgeGlass = (desk: Desk, input: JudgeGlassInput): Promise<{ glassId: string }> =>
  command(desk, async (tx) => {
    const { region, tenant } = tx.asker;
    const [glass, tasks, [standing]] = await Promise.all([
      tx.em.findOne(GlassBreak, { regionId: region, glassId: input.glassId }),
      tx.em.find(Task, { regionId: region, tenantId: tenant, glassId: input.glassId }),
      askReading(tx.em, readGlassInvolvement, { variant: variantOf(tx.actor.roles), args: { glassId: input.glassId }, asker: tx.actor }),
    ]);
    if (glass) glass.involved = standing?.involved ?? true;
    authorize(tx.actor, 'judge', 'GlassBreak', glass);
    if (glass.judgedAt) throw new ConflictError('GLASS_JUDGED');
    assertSound({ note: requiredTextFault(input.note, 1000) });
    await inHome(tx, glass.tenantId, 'glass.judge', {
      sql: judge,
      values: [input.judgement, input.note.trim(), tx.now, tx.actorLabel, region, glass.tenantId, glass.glassId],
    });
    for (const task of tasks) task.doneAt = tx.now;
    await tellOffice(
      tx,
      { tenant: glass.tenantId, staff: [glass.staffId], roles: ['privacy_officer'] },
      { kind: 'glass.judged', number: glass.number },
    );
    record(tx, {
      verb: 'glass.judged',
      subject: 'GlassBreak',
      id: glass.glassId,
      owner: glass.tenantId,
      person: glass.personId,
      data: { judgement: input.judgement },
    });
    tx.news.push({ tenant: glass.tenantId, kind: 'person', subject: glass.personId, version: 0 });
    const of = { subject: 'Task', rows: tasks } as const;
    for (const task of tasks) tx.news.push({ tenant, kind: 'task', subject: task.taskId, version: task.version + 1, of });
    return { glassId: glass.glassId };
  });

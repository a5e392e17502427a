import { fieldGroupNames } from '@tsunagi/access';
import type { Dice } from './dice.js';
import { dayOf, days, type Layer } from './Layer.js';
import { layLine, standings } from './ledger.js';
import type { Life } from './lives.js';
import type { Asker, Office } from './offices.js';

interface Glass {
  glassId: string;
  at: string;
  until: string;
}

/** 緊急閲覧 of a protected address by somebody of the own office, with the task of those who judge. */
export function layGlass(layer: Layer, dice: Dice, life: Life, reviewer: Office, staff: Asker, judged: boolean): Glass {
  const glassId = dice.key();
  const of = { region_id: life.office.region, tenant_id: life.office.tenantId, person_id: life.personId };
  const [at, until] = judged ? [days(-2), days(-2 + 1 / 30)] : [days(-1 / 96), days(1 / 48)];
  layer.add('glass_break', {
    ...of,
    glass_id: glassId,
    number: layer.text('番号'),
    staff_id: staff.staff,
    staff_label: layer.text('緊急の人'),
    reason: layer.text('緊急に住所が必要になった理由'),
    at,
    until,
    reviewer_tenant_id: reviewer.tenantId,
    review_due_on: dayOf(3),
    judgement: judged ? 'justified' : null,
    judgement_note: judged ? layer.text('点検') : null,
    judged_at: judged ? days(-1) : null,
    judged_by_label: judged ? layer.text('点検の人') : null,
  });
  layer.add('task', {
    region_id: of.region_id,
    tenant_id: reviewer.tenantId,
    task_id: dice.key(),
    kind: 'glass_review',
    glass_id: glassId,
    title: layer.text('点検の用件'),
    due_on: dayOf(3),
    done_at: judged ? days(-1) : null,
  });
  return { glassId, at, until };
}

/** The line that broken glass opens to whoever broke it. */
function layGlassLine(layer: Layer, dice: Dice, life: Life, staff: Asker, { glassId, at, until }: Glass): void {
  const of = { region_id: life.office.region, tenant_id: life.office.tenantId, person_id: life.personId };
  layer.add('disclosure', {
    ...of,
    line_id: dice.key(),
    verb: 'opens',
    field_groups: ['address'],
    from_tenant_id: of.tenant_id,
    to_tenant_id: of.tenant_id,
    to_staff_id: staff.staff,
    basis: 'emergency',
    basis_note: layer.text('緊急の根拠'),
    origin: 'glass',
    origin_id: glassId,
    starts_at: at,
    until,
    recorded_by: staff.staff,
  });
}

/** Somebody who works in two offices opened an address in the one, and in the other they are the one who would judge it. */
export function layOwnGlass(layer: Layer, dice: Dice, life: Life, reviewer: Office, judge: Asker): void {
  if (life.protectedSince) layGlass(layer, dice, life, reviewer, judge, false);
}

/**
 * A life that is hidden is open to a neighbour all the same, with somebody named there whose work it is not: the rows
 * and the policy table must each hold by themselves. Others there read what was written of it, but not by which office.
 */
export function layHiddenAbroad(layer: Layer, dice: Dice, life: Life, to: Office, idle: Asker): void {
  const opened = { life, to, groups: ['address'], standing: 'open' as const };
  layLine(layer, dice, { ...opened, groups: ['address', 'records'] });
  layLine(layer, dice, { ...opened, toStaff: idle.staff });
}

/** What was opened without a referral, and who is named for a protected address. */
export function layManualLines(layer: Layer, dice: Dice, life: Life, others: Office[], named: { office: Office; staff: Asker }[]): void {
  if (dice.chance(0.4)) {
    const groups = dice.some(fieldGroupNames, 0.4);
    layLine(layer, dice, { life, to: dice.pick(others), groups, standing: dice.pick(standings) });
  }
  if (!life.protectedSince) return;
  const [ours] = named as [{ office: Office; staff: Asker }, ...unknown[]];
  for (const judged of [true, false])
    layGlassLine(layer, dice, life, ours.staff, layGlass(layer, dice, life, dice.pick(others), ours.staff, judged));
  for (const { office, staff } of named)
    layLine(layer, dice, { life, to: office, groups: ['address'], standing: dice.pick(standings), toStaff: staff.staff });
}

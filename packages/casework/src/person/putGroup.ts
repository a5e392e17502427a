import type { EntityClass, FilterQuery, RequiredEntityData } from '@mikro-orm/core';
import { authorize, authorizeNew, type FieldGroup, fieldGroups, NotFoundError } from '@tsunagi/access';
import { record } from '../audit/index.js';
import { assertVersion } from '../desk/assertVersion.js';
import type { Work } from '../desk/desk.js';
import { assertSound, type Fault } from '../desk/faults.js';
import { given } from '../desk/given.js';
import { foldGroup, raiseEpoch } from '../disclosure/index.js';
import { localDay } from '../tenancy/index.js';

type GroupRow = { version: number; personId: string };

/** A field group as a thing that is edited: its table, what may be wrong with it, and which fields always hold something. */
export interface EditedGroup<Row extends GroupRow, Fields extends object> {
  entity: EntityClass<Row>;
  fieldGroup: FieldGroup;
  faults(fields: Fields, today: string): Partial<Record<keyof Fields, Fault>>;
  neverNull: readonly (keyof Fields & string)[];
}

/** Whose row it is: keyed by the person, and by the case where the group belongs to a case. */
export interface GroupOwner {
  tenantId: string;
  personId: string;
  caseId?: string;
  /** 支援措置 of the person: no address may be entered then but by those who are named. */
  protectedSince?: Date | null;
}

/** What is recorded so far, asked for in the flight of the person or the case itself. */
export const findGroup = <Row extends GroupRow, Fields extends object>(
  tx: Work,
  { entity }: EditedGroup<Row, Fields>,
  of: { personId: string } | { caseId: string },
): Promise<Row | null> => tx.em.findOne(entity, { regionId: tx.asker.region, ...of } as unknown as FilterQuery<Row>) as Promise<Row | null>;

/**
 * Changes one field group, or writes it down for the first time (then `expectedVersion` is 0). What is left out stays, null
 * clears. Over another version than the one on the screen nothing is written, and the refusal carries the other text.
 */
export async function putGroup<Row extends GroupRow, Fields extends object>(
  tx: Work,
  group: EditedGroup<Row, Fields>,
  found: Row | null,
  owner: GroupOwner,
  expectedVersion: number,
  typed: Fields,
): Promise<Row> {
  const { subject } = fieldGroups[group.fieldGroup];
  const { protectedSince: _, ...key } = { ...owner, regionId: tx.asker.region };
  if (found) authorize(tx.actor, 'change', subject, found);
  else if (expectedVersion !== 0) throw new NotFoundError();
  else authorizeNew(tx.actor, 'create', subject, { ...owner, protectedSince: owner.protectedSince ?? null });

  const changed = given(typed);
  const about = { personId: owner.personId, ownerTenantId: owner.tenantId, subject, fieldGroup: group.fieldGroup };
  if (found) assertVersion(found, expectedVersion, changed, about);
  assertSound({
    ...(group.faults({ ...found, ...changed } as Fields, localDay(tx.now).toString()) as Record<string, Fault>),
    ...Object.fromEntries(
      group.neverNull.filter((field) => (changed as Record<string, unknown>)[field] === null).map((field) => [field, 'REQUIRED']),
    ),
  });
  const data = { ...changed, updatedAt: tx.now, updatedBy: tx.asker.staff };
  const row = found ? Object.assign(found, data) : await begin(tx, group, key, data);
  await tx.em.flush();
  record(tx, {
    verb: 'person.changed',
    subject,
    id: owner.caseId ?? owner.personId,
    person: owner.personId,
    data: { group: group.fieldGroup, fields: Object.keys(changed) },
    news: [{ tenant: owner.tenantId, kind: 'person', version: row.version, of: { subject, rows: [row] } }],
  });
  return row;
}

/** The first text of a group: the epoch is raised before the row is there, and the row gets the readers of its group. */
async function begin<Row extends GroupRow>(
  tx: Work,
  { entity, fieldGroup }: Pick<EditedGroup<Row, object>, 'entity' | 'fieldGroup'>,
  key: GroupOwner,
  data: object,
): Promise<Row> {
  await raiseEpoch(tx, key.tenantId, key.personId);
  const row = tx.em.create(entity, { ...key, ...data } as unknown as RequiredEntityData<Row>);
  await foldGroup(tx, key.tenantId, key.personId, fieldGroup);
  return row;
}

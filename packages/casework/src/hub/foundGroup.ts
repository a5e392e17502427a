import { authorize, authorizeNew } from '@tsunagi/access';
import { record } from '../audit/index.js';
import { assertVersion } from '../desk/assertVersion.js';
import { command, commandOnce } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { assertSound, dayFault, type Fault, requiredCodeFault, requiredTextFault, textFault } from '../desk/faults.js';
import { newId } from '../desk/newId.js';
import { kanaOnly } from '../desk/spelling.js';
import { localDay } from '../tenancy/index.js';
import { type GroupMeetingKind, groupMeetingKinds } from './groupCodes.js';
import { HubGroup } from './HubGroup.js';
import { HubGroupMember } from './HubGroupMember.js';
import { HubPublic } from './HubPublic.js';
import { tellRegion } from './tellRegion.js';

export interface GroupFields {
  name: string;
  nameKana: string;
  purpose?: string | null;
  /** District or theme, in words. */
  area?: string | null;
  municipality?: string | null;
  meetingKind: GroupMeetingKind;
  /** Resources that it has in hand. */
  entryIds?: string[] | null;
  /** First and last day, ISO dates. */
  since?: string | null;
  until?: string | null;
}
const mostEntries = 50;

async function entriesFault(tx: Work, entryIds: readonly string[]): Promise<Fault> {
  if (entryIds.length > mostEntries) return { code: 'TOO_MANY', most: mostEntries };
  const found = await tx.em.count(HubPublic, { regionId: tx.asker.region, entryId: { $in: [...entryIds] } });
  return found === new Set(entryIds).size ? null : 'UNKNOWN_CODE';
}

function assertGroup(fields: GroupFields, entryIds: Fault): void {
  const { since, until } = fields;
  assertSound({
    name: requiredTextFault(fields.name, 60),
    nameKana: requiredTextFault(fields.nameKana, 100) ?? (kanaOnly.test(fields.nameKana) ? null : 'BAD_KANA'),
    purpose: textFault(fields.purpose, 1000),
    area: textFault(fields.area, 60),
    municipality: fields.municipality && !/^\d{5}$/.test(fields.municipality) ? 'UNKNOWN_CODE' : null,
    meetingKind: requiredCodeFault(fields.meetingKind, groupMeetingKinds),
    entryIds,
    since: dayFault(since),
    until: dayFault(until) ?? (since && until && until < since ? 'ENDS_BEFORE_BEGINNING' : null),
  });
}

const columnsOf = (fields: GroupFields) => ({
  name: fields.name.trim(),
  nameKana: fields.nameKana.trim(),
  purpose: fields.purpose?.trim() ?? '',
  area: fields.area?.trim() || null,
  municipalityCode: fields.municipality || null,
  meetingKind: fields.meetingKind,
  entryIds: [...new Set(fields.entryIds ?? [])],
  since: fields.since ?? null,
  until: fields.until ?? null,
});

/** 部会をつくる. The own organisation is its office. */
export const foundGroup = (desk: Desk, input: GroupFields & { idempotencyKey: string }): Promise<{ groupId: string }> =>
  commandOnce(desk, 'foundHubGroup', input.idempotencyKey, input, async (tx) => {
    assertGroup(input, await entriesFault(tx, input.entryIds ?? []));
    const key = { regionId: tx.asker.region, tenantId: tx.asker.tenant, groupId: newId() };
    const group = tx.em.create(HubGroup, { ...key, ...columnsOf(input), createdAt: tx.now });
    authorizeNew(tx.actor, 'create', 'HubGroup', group);
    await tx.em.flush();
    const joinedOn = localDay(tx.now).toString();
    tx.em.create(HubGroupMember, { ...key, memberId: newId(), memberTenantId: tx.asker.tenant, role: 'secretary', joinedOn });
    tellRegion(tx, 'group', group.groupId);
    record(tx, { verb: 'hub.group.founded', subject: 'HubGroup', id: group.groupId });
    return { groupId: group.groupId };
  });

/** Other words, other resources in hand, or its last day. */
export const changeGroup = (desk: Desk, input: GroupFields & { groupId: string; expectedVersion: number }): Promise<{ groupId: string }> =>
  command(desk, async (tx) => {
    const [group, unknown] = await Promise.all([
      tx.em.findOne(HubGroup, { regionId: tx.asker.region, groupId: input.groupId }),
      entriesFault(tx, input.entryIds ?? []),
    ]);
    authorize(tx.actor, 'change', 'HubGroup', group);
    assertVersion(group, input.expectedVersion, input, null);
    assertGroup(input, unknown);
    tx.em.assign(group, columnsOf(input));
    tellRegion(tx, 'group', group.groupId);
    record(tx, { verb: 'hub.group.changed', subject: 'HubGroup', id: group.groupId });
    return { groupId: group.groupId };
  });

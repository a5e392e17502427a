import { authorize, authorizeNew } from '@tsunagi/access';
import { record } from '../audit/index.js';
import { command, commandOnce } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { assertSound, codesFault, dayFault, requiredCodeFault, textFault } from '../desk/faults.js';
import { newId } from '../desk/newId.js';
import { localDay } from '../tenancy/index.js';
import { hubFlows, hubRoles } from './codes.js';
import { findPublished } from './editEntry.js';
import { HubLink } from './HubLink.js';
import { tellRegion } from './tellRegion.js';

export interface LinkEntriesInput {
  idempotencyKey: string;
  fromId: string;
  toId: string;
  role: string;
  flows: string[];
  note?: string | null;
  /** First day on which it was so, ISO date; null where nobody knows. */
  since?: string | null;
}

const assertEntry = async (tx: Work, entryId: string): Promise<void> =>
  authorize(tx.actor, 'read', 'HubPublic', await findPublished(tx, entryId));

/** だれが何をだれと: what one has to do with another, as the own organisation knows it. */
export const linkEntries = (desk: Desk, input: LinkEntriesInput): Promise<{ linkId: string }> =>
  commandOnce(desk, 'linkHubEntries', input.idempotencyKey, input, async (tx) => {
    const { fromId, toId, role, flows, note, since } = input;
    await Promise.all([assertEntry(tx, fromId), assertEntry(tx, toId)]);
    assertSound({
      toId: fromId === toId ? 'HUB_LINK_TO_ITSELF' : null,
      role: requiredCodeFault(role, hubRoles),
      flows: codesFault(flows, hubFlows),
      note: textFault(note, 500),
      since: dayFault(since),
    });
    const link = tx.em.create(HubLink, {
      regionId: tx.asker.region,
      tenantId: tx.asker.tenant,
      linkId: newId(),
      fromId,
      toId,
      role,
      flows,
      note: note?.trim() || null,
      source: tx.actorLabel,
      confirmedOn: localDay(tx.now).toString(),
      since: since ?? null,
      createdAt: tx.now,
    });
    authorizeNew(tx.actor, 'create', 'HubLink', link);
    tellRegion(tx, 'hub', toId);
    record(tx, { verb: 'hub.linked', subject: 'HubLink', id: link.linkId });
    return { linkId: link.linkId };
  });

/** It is no longer so, from today on. The link stays readable with its last day. */
export const unlinkEntries = (desk: Desk, input: { linkId: string }): Promise<{ linkId: string }> =>
  command(desk, async (tx) => {
    const link = await tx.em.findOne(HubLink, { regionId: tx.asker.region, linkId: input.linkId });
    authorize(tx.actor, 'end', 'HubLink', link);
    link.end(localDay(tx.now).toString());
    tellRegion(tx, 'hub', link.toId);
    record(tx, { verb: 'hub.unlinked', subject: 'HubLink', id: link.linkId });
    return { linkId: link.linkId };
  });

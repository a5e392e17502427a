import { authorize } from '@tsunagi/access';
import { record } from '../audit/index.js';
import { command } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { PacketPreset } from './PacketPreset.js';

/** A set is offered no longer. What was handed on with it stays handed on. */
export const removePacketPreset = (desk: Desk, { name }: { name: string }): Promise<{ name: string }> =>
  command(desk, async (tx) => {
    const preset = await tx.em.findOne(PacketPreset, { regionId: tx.asker.region, tenantId: tx.asker.tenant, name });
    authorize(tx.actor, 'remove', 'PacketPreset', preset);
    tx.em.remove(preset);
    record(tx, { verb: 'packetPreset.removed', subject: 'PacketPreset', id: preset.tenantId, data: {} });
    return { name };
  });

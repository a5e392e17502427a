import { authorizeNew, fieldGroups as groups } from '@tsunagi/access';
import { record } from '../audit/index.js';
import { command } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { assertSound, codesFault, requiredTextFault } from '../desk/faults.js';
import { PacketPreset } from './PacketPreset.js';

export interface SavePacketPresetInput {
  /** What it is for; each name stands once in an office. */
  name: string;
  fieldGroups: readonly string[];
}

const mostPresets = 30;

/** Keeps a set of field groups under a name for the whole office, over what was kept under it. */
export const savePacketPreset = (desk: Desk, input: SavePacketPresetInput): Promise<{ name: string }> =>
  command(desk, async (tx) => {
    const mine = { regionId: tx.asker.region, tenantId: tx.asker.tenant };
    authorizeNew(tx.actor, 'create', 'PacketPreset', mine);
    const name = input.name.trim();
    const presets = await tx.em.find(PacketPreset, mine);
    const known = presets.find((each) => each.name === name);
    assertSound({
      name: requiredTextFault(name, 30) ?? (!known && presets.length >= mostPresets ? { code: 'TOO_MANY', most: mostPresets } : null),
      fieldGroups: input.fieldGroups.length === 0 ? 'REQUIRED' : codesFault(input.fieldGroups, groups),
    });
    const kept = { fieldGroups: [...new Set(input.fieldGroups)], updatedAt: tx.now, updatedBy: tx.asker.staff };
    if (known) Object.assign(known, kept);
    else tx.em.create(PacketPreset, { ...mine, name, ...kept });
    record(tx, { verb: 'packetPreset.saved', subject: 'PacketPreset', id: mine.tenantId, data: { fieldGroups: kept.fieldGroups } });
    return { name };
  });

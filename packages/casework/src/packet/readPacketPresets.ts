import { mayRead } from '../desk/mayRead.js';
import { reading } from '../desk/rows.js';

/** The sets of the own office by name. */
export const listPacketPresets = reading({
  name: 'packet-presets',
  build: (db, _: object, who, variant) =>
    db
      .selectFrom('packet_preset as k')
      .where('k.regionId', '=', who.region)
      .where('k.tenantId', '=', who.tenant)
      .where(mayRead(variant, 'PacketPreset', 'k', who))
      .orderBy('k.name')
      .limit(100)
      .selectAll('k'),
  discloses: null,
});

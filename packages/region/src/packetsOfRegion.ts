import { kushiro } from './kushiro/index.js';
import type { PacketData, RegionData } from './regionData.js';

/** 渡す項目の組み合わせ that every office of the region is offered, in the order in which they are offered. */
export const packetsOfRegion = (region: RegionData = kushiro): readonly PacketData[] => region.packets;

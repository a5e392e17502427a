/**
 * 渡す項目の組み合わせ. Whoever refers often for one purpose hands on the same field groups each time: an office gives the
 * set a name. It chooses for nobody: consent and preview say of each referral anew what may be told.
 */
export { PacketPreset } from './PacketPreset.js';
export { listPacketPresets } from './readPacketPresets.js';
export { removePacketPreset } from './removePacketPreset.js';
export { type SavePacketPresetInput, savePacketPreset } from './savePacketPreset.js';

import type { PacketData } from '../regionData.js';

const ask = '圏域の取り決めが見つかるまでの組み合わせです。圏域の会議で決まったら、入れ替えてください。';

/**
 * 渡す項目の組み合わせ. No public text of the region says what goes along for which purpose: as little as does, and nothing that
 * asks for special care (個人情報保護法2条3項), which is chosen by hand where it is needed.
 */
export const packets: readonly PacketData[] = [
  { name: '見学用', fieldGroups: ['identity', 'contact'], toBeConfirmed: ask },
  { name: '仕事の相談用', fieldGroups: ['identity', 'contact', 'work'], toBeConfirmed: ask },
  { name: '家計の相談用', fieldGroups: ['identity', 'contact', 'household', 'money'], toBeConfirmed: ask },
  { name: '住まい・訪問用', fieldGroups: ['identity', 'contact', 'address', 'household'], toBeConfirmed: ask },
];

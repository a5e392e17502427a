/** Localities that exist in each municipality; house numbers are made up. */
export interface Place {
  /** The code of the Post Office for "no locality given": right for the town, true of no house. */
  postalCode: string;
  /** Area code and an exchange that is not in use. */
  phone: string;
  localities: readonly string[];
}

export const places: Record<string, Place> = {
  '01206': {
    postalCode: '085-0000',
    phone: '0154-00',
    localities: [
      '黒金町',
      '北大通',
      '末広町',
      '川上町',
      '錦町',
      '幸町',
      '浦見',
      '米町',
      '興津',
      '春採',
      '桜ケ岡',
      '武佐',
      '愛国東',
      '芦野',
      '文苑',
      '美原',
      '星が浦大通',
      '大楽毛',
      '鳥取大通',
      '昭和中央',
      '新橋大通',
      '松浦町',
      '堀川町',
      '柏木町',
      '若松町',
      '白樺台',
      '緑ケ岡',
      '音別町本町',
      '阿寒町中央',
    ],
  },
  '01661': {
    postalCode: '088-0600',
    phone: '0154-00',
    localities: ['桂木', '木場', '曙', '東陽西', '睦', '北都', '遠矢', '別保', '昆布森'],
  },
  '01662': {
    postalCode: '088-1100',
    phone: '0153-00',
    localities: ['真栄', '宮園', '港町', '湾月', '松葉', '奔渡', '若竹', '梅香', '門静', '尾幌'],
  },
  '01663': { postalCode: '088-1500', phone: '0153-00', localities: ['霧多布西', '霧多布東', '暮帰別', '茶内', '琵琶瀬', '姉別', '湯沸'] },
  '01664': { postalCode: '088-2300', phone: '015-400', localities: ['旭', '開運', '川上', '桜', '平和', '富士', '磯分内', '虹別', '塘路'] },
  '01665': {
    postalCode: '088-3200',
    phone: '015-400',
    localities: ['中央', '高栄', '泉', '朝日', '美里', '桜丘', '摩周', '川湯温泉', '鈴蘭'],
  },
  '01667': { postalCode: '085-1200', phone: '0154-00', localities: ['鶴居西', '鶴居東', '鶴居南', '鶴居北', '下幌呂', '中幌呂'] },
  '01668': {
    postalCode: '088-0300',
    phone: '0154-00',
    localities: ['東1条南', '西1条北', '庶路', '西庶路西', '西庶路東', '茶路', '坂の丘', '和天別'],
  },
};

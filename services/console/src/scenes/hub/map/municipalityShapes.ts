/**
 * 略図 of 釧路総合振興局管内: drawn by hand for this page from how the eight municipalities lie to one another, with borders
 * straightened until they can be told apart at a glance. It is no survey: areas and coasts are not true to scale. An
 * operator who wants real borders imports 国土数値情報 N03 under its own terms.
 */
export interface MunicipalityShape {
  /** 5 digits (JIS X 0401/0402). */
  code: string;
  /** One ring of corners for each part of the municipality; 釧路市 has two. */
  rings: readonly (readonly (readonly [x: number, y: number])[])[];
  /** Where its name and figure stand. */
  label: readonly [x: number, y: number];
}

/** Whether any of these municipalities is drawn here: those of another region have their table alone. */
export const isDrawn = (codes: readonly string[]): boolean => municipalityShapes.some(({ code }) => codes.includes(code));

export const mapSize = { width: 660, height: 490 } as const;

export const municipalityShapes: readonly MunicipalityShape[] = [
  {
    code: '01206',
    rings: [
      [
        [100, 95],
        [196, 120],
        [210, 190],
        [240, 300],
        [228, 350],
        [300, 345],
        [318, 400],
        [298, 424],
        [212, 428],
        [170, 335],
        [152, 225],
        [86, 222],
      ],
      [
        [42, 332],
        [116, 322],
        [132, 458],
        [62, 472],
      ],
    ],
    label: [256, 371],
  },
  {
    code: '01668',
    rings: [
      [
        [42, 332],
        [58, 228],
        [86, 222],
        [152, 225],
        [170, 335],
        [212, 428],
        [132, 458],
        [116, 322],
      ],
    ],
    label: [106, 278],
  },
  {
    code: '01667',
    rings: [
      [
        [196, 120],
        [262, 120],
        [300, 200],
        [310, 290],
        [300, 345],
        [228, 350],
        [240, 300],
        [210, 190],
      ],
    ],
    label: [262, 232],
  },
  {
    code: '01665',
    rings: [
      [
        [196, 120],
        [232, 38],
        [330, 24],
        [386, 78],
        [374, 150],
        [300, 200],
        [262, 120],
      ],
    ],
    label: [308, 92],
  },
  {
    code: '01664',
    rings: [
      [
        [300, 200],
        [374, 150],
        [386, 78],
        [458, 108],
        [486, 186],
        [452, 262],
        [402, 302],
        [350, 312],
        [310, 290],
      ],
    ],
    label: [398, 214],
  },
  {
    code: '01661',
    rings: [
      [
        [300, 345],
        [310, 290],
        [350, 312],
        [402, 302],
        [418, 356],
        [424, 402],
        [364, 416],
        [318, 400],
      ],
    ],
    label: [364, 358],
  },
  {
    code: '01662',
    rings: [
      [
        [402, 302],
        [452, 262],
        [486, 186],
        [536, 206],
        [526, 290],
        [508, 362],
        [474, 398],
        [424, 402],
        [418, 356],
      ],
    ],
    label: [474, 316],
  },
  {
    code: '01663',
    rings: [
      [
        [536, 206],
        [596, 246],
        [638, 310],
        [592, 352],
        [548, 388],
        [508, 362],
        [526, 290],
      ],
    ],
    label: [574, 302],
  },
];

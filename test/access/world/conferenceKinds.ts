import type { Layer } from './Layer.js';

const everyOffice = { conveners: ['city', 'council'] } as const;

export const kinds = [
  { code: 'case_meeting', persons: 'named', consent: 'required', titles_hidden: false, item_kinds: ['support_9'], ...everyOffice },
  { code: 'support_9', persons: 'named', consent: 'not_required', titles_hidden: true, item_kinds: [], conveners: ['city'] },
] as const;

/** As which the working groups of the hub meet. */
export const circle = {
  code: 'working_group',
  persons: 'none',
  consent: 'required',
  titles_hidden: false,
  item_kinds: [],
  ...everyOffice,
} as const;

/** The kinds of meetings of a region. */
export function layKinds(layer: Layer, regionId: number): void {
  for (const [at, kind] of [...kinds, circle].entries()) {
    layer.add('conference_kind', {
      region_id: regionId,
      ...kind,
      position: at,
      name: kind.code,
      short_name: kind.code,
      law: '試験',
      members: '支援者',
      paper_days: 7,
      minutes_days: 1826,
      papers_megabytes: 100,
      secrecy: '試験',
      source: '試験',
      source_on: '2020-01-01',
      to_confirm: false,
    });
  }
}

import { defineEntity, p } from '@mikro-orm/core';
import { ConflictError } from '@tsunagi/access';
import { day, owned, type UntilMap, versioned } from '../desk/columns.js';

/** What is brought: a person's case, the review of an own plan, an anonymised study, an issue of the community, or anything else. */
export const itemSorts = {
  case: { ja: '個別の案件', en: 'A case' },
  own_plan: { ja: 'プランの確認', en: 'Review of a plan' },
  study: { ja: '事例検討（匿名）', en: 'An anonymised study' },
  issue: { ja: '地域の課題', en: 'An issue of the community' },
  general: { ja: 'そのほか', en: 'Anything else' },
} as const;
export type ItemSort = keyof typeof itemSorts;
export const itemSortCodes = Object.keys(itemSorts) as ItemSort[];
export const aboutPerson = (sort: ItemSort): boolean => sort === 'case' || sort === 'own_plan';

/** 協議した・次回へ: what is said of an item, where the lines alone would say something else. */
export const itemOutcomes = {
  discussed: { ja: '協議した', en: 'Discussed' },
  to_next: { ja: '次回へ', en: 'To the next meeting' },
} as const;
export type ItemOutcome = keyof typeof itemOutcomes;

export const itemStates = {
  proposed: { ja: '準備中', en: 'Being prepared' },
  distributed: { ja: '資料を配布済み', en: 'Papers handed out' },
  discussed: { ja: '協議済み', en: 'Discussed' },
  struck: { ja: '取り下げ', en: 'Struck' },
  carried: { ja: '次回へ', en: 'Carried over' },
} as const;

const AgendaItemSchema = defineEntity({
  name: 'AgendaItem',
  tableName: 'agenda_item',
  properties: {
    ...owned,
    itemId: p.uuid().primary(),
    conferenceId: p.uuid(),
    convenerTenantId: p.uuid(),
    position: p.float(),
    sort: p.enum(itemSortCodes),
    kindCode: p.text(),
    title: p.text(),
    personId: p.uuid().nullable(),
    veiled: p.boolean().default(false),
    caseId: p.uuid().nullable(),
    basis: p.enum(['consent', 'conference']).nullable(),
    consentId: p.uuid().nullable(),
    titleHidden: p.boolean().default(false),
    state: p.enum(['proposed', 'distributed', 'discussed', 'struck', 'carried']).default('proposed'),
    struckReason: p.text().nullable(),
    consentWithdrawn: p.boolean().default(false),
    outcome: p.enum(['discussed', 'to_next']).nullable(),
    presenterStaffId: p.uuid(),
    presenterLabel: p.text(),
    carriedFromId: p.uuid().nullable(),
    /** Left by its meeting, and on a later agenda now. */
    standsAgain: p.boolean().default(false),
    hubOn: day().nullable(),
    /** Who knows of a case by the list, where its title is not hidden. */
    roster: p.json<UntilMap>().onCreate(() => ({})),
    people: p.json<UntilMap>().onCreate(() => ({})),
    ...versioned,
    createdAt: p.datetime(),
  },
});

/** 議題. It lives with the office that brought it, and follows the rule of its own kind. */
export class AgendaItem extends AgendaItemSchema.class {
  assertLive(): void {
    if (this.state === 'struck' || this.state === 'carried') throw new ConflictError('ITEM_STRUCK');
  }

  distribute(): void {
    this.assertLive();
    if (this.state === 'proposed') this.state = 'distributed';
    else this.raise();
  }

  /** What stands in its brief and who has its papers carry no version: whoever changes nothing but those changes the item. */
  raise(): void {
    this.version += 1;
  }

  strike(reason: string): void {
    this.assertLive();
    this.state = 'struck';
    this.struckReason = reason;
    // What it was brought for once more can be brought again.
    this.carriedFromId = null;
  }
}
AgendaItemSchema.setClass(AgendaItem);

export { AgendaItemSchema };

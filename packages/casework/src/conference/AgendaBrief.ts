import { defineEntity, p } from '@mikro-orm/core';
import type { FieldGroup } from '@tsunagi/access';
import { owned, texts, type UntilMap } from '../desk/columns.js';

/** Who gets something else than the others, by seat: these field groups and the written pages, or nothing at all. */
export interface PapersException {
  memberId: string;
  fieldGroups: FieldGroup[];
  nothing?: boolean | null;
}

const AgendaBriefSchema = defineEntity({
  name: 'AgendaBrief',
  tableName: 'agenda_brief',
  properties: {
    ...owned,
    itemId: p.uuid().primary(),
    conferenceId: p.uuid(),
    personId: p.uuid().nullable(),
    purpose: p.text().nullable(),
    fieldGroups: texts(),
    handedAt: p.datetime().nullable(),
    exceptions: p.json<PapersException[]>().onCreate(() => []),
    people: p.json<UntilMap>().onCreate(() => ({})),
  },
});

/** 議題の趣旨. What is asked of the meeting, and what of the person is told: read with the papers of the item. */
export class AgendaBrief extends AgendaBriefSchema.class {
  /** Each stands until something else is said of that member: handing out again opens to nobody what they were kept from. */
  except(said: readonly PapersException[]): void {
    const before = this.exceptions.filter(({ memberId }) => !said.some((each) => each.memberId === memberId));
    if (said.length > 0) this.exceptions = [...before, ...said];
  }
}
AgendaBriefSchema.setClass(AgendaBrief);

export { AgendaBriefSchema };

import { defineEntity, p } from '@mikro-orm/core';
import { owned, texts, type UntilMap } from '../desk/columns.js';

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
    people: p.json<UntilMap>().onCreate(() => ({})),
  },
});

/** 議題の趣旨. What is asked of the meeting, and what of the person is told: read with the papers of the item. */
export class AgendaBrief extends AgendaBriefSchema.class {}
AgendaBriefSchema.setClass(AgendaBrief);

export { AgendaBriefSchema };

import { defineEntity, p } from '@mikro-orm/core';
import { texts } from '../desk/columns.js';

const ConferenceKindSchema = defineEntity({
  name: 'ConferenceKind',
  tableName: 'conference_kind',
  properties: {
    regionId: p.integer().primary(),
    code: p.text().primary(),
    position: p.integer(),
    name: p.text(),
    shortName: p.text(),
    law: p.text(),
    conveners: texts(),
    members: p.text(),
    persons: p.enum(['named', 'anonymised', 'none']),
    consent: p.enum(['required', 'not_required']),
    titlesHidden: p.boolean(),
    itemKinds: texts(),
    paperDays: p.integer(),
    minutesDays: p.integer(),
    papersMegabytes: p.integer(),
    secrecy: p.text(),
    source: p.text(),
    sourceOn: p.date(),
    toConfirm: p.boolean(),
  },
});

/** 会議の種類: the law of a kind as data. A meeting is of one kind, and each of its items may follow another. */
export class ConferenceKind extends ConferenceKindSchema.class {}
ConferenceKindSchema.setClass(ConferenceKind);

export { ConferenceKindSchema };

import { defineEntity, p } from '@mikro-orm/core';
import { owned, type UntilMap } from '../desk/columns.js';

/** A field group as it stood on the day of distribution: property names and values; several rows where the group has several. */
export type SheetFacts = Record<string, unknown>[];

const AgendaSheetSchema = defineEntity({
  name: 'AgendaSheet',
  tableName: 'agenda_sheet',
  properties: {
    ...owned,
    sheetId: p.uuid().primary(),
    itemId: p.uuid(),
    conferenceId: p.uuid(),
    personId: p.uuid().nullable(),
    fieldGroup: p.text().nullable(),
    title: p.text(),
    text: p.text().nullable(),
    facts: p.json<SheetFacts>().nullable(),
    /** A page that is a file has these; its bytes are asked for one at a time. */
    fileName: p.text().nullable(),
    mediaType: p.text().nullable(),
    byteSize: p.integer().nullable(),
    pages: p.integer().nullable(),
    bytes: p.blob().nullable().lazy(),
    position: p.integer(),
    people: p.json<UntilMap>().onCreate(() => ({})),
    createdAt: p.datetime(),
    createdBy: p.uuid(),
  },
});

/** 会議資料. A page of an item. */
export class AgendaSheet extends AgendaSheetSchema.class {}
AgendaSheetSchema.setClass(AgendaSheet);

export { AgendaSheetSchema };

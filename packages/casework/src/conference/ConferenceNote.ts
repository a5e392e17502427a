import { defineEntity, p } from '@mikro-orm/core';
import { day, owned, type UntilMap, uuids, versioned } from '../desk/columns.js';

export const noteKinds = {
  note: { ja: '発言・記録', en: 'Note' },
  decision: { ja: '決定', en: 'Decision' },
  homework: { ja: '宿題', en: 'Homework' },
  need: { ja: '足りないもの', en: 'What is missing' },
} as const;
export type NoteKind = keyof typeof noteKinds;
export const noteKindCodes = Object.keys(noteKinds) as NoteKind[];

const ConferenceNoteSchema = defineEntity({
  name: 'ConferenceNote',
  tableName: 'conference_note',
  properties: {
    ...owned,
    noteId: p.uuid().primary(),
    conferenceId: p.uuid(),
    convenerTenantId: p.uuid(),
    itemId: p.uuid().nullable(),
    personId: p.uuid().nullable(),
    kind: p.enum(noteKindCodes),
    text: p.text(),
    position: p.integer(),
    boardVersion: p.integer(),
    writerStaffId: p.uuid(),
    writerLabel: p.text(),
    assigneeTenantId: p.uuid().nullable(),
    assigneeStaffId: p.uuid().nullable(),
    assigneeLabel: p.text().nullable(),
    /** The day that holds: of the task too, where there is one. */
    dueOn: day().nullable(),
    /** What the meeting had agreed on, where the office that has the homework has moved its day since. */
    agreedOn: day().nullable(),
    taskId: p.uuid().nullable(),
    doneAt: p.datetime().nullable(),
    besideNoteId: p.uuid().nullable(),
    /** Of all that was ever written here, the latest last. */
    writtenKeys: uuids().onCreate(() => []),
    struckAt: p.datetime().nullable(),
    hubOn: day().nullable(),
    carriedOn: day().nullable(),
    people: p.json<UntilMap>().onCreate(() => ({})),
    ...versioned,
    writtenAt: p.datetime(),
  },
});

/** 会議の記録. One row a line. */
export class ConferenceNote extends ConferenceNoteSchema.class {}
ConferenceNoteSchema.setClass(ConferenceNote);

export { ConferenceNoteSchema };

import type { Row } from '../facts.js';
import { always, columns, type FieldsOfType, Id, id } from '../fields.js';
import { linesOfSheet, namesOnSheet, own, pledgedSince } from './meetings.js';

/** What is handed out of an item, and to whom. */
export const paperTypes: Record<string, FieldsOfType> = {
  // What stands behind the title of an item.
  AgendaBrief: {
    leaves: {
      ...columns('purpose fieldGroups'),
      // Whom it keeps out is known to the office that brought it.
      leftOut: (row, viewer) =>
        row.exceptions.flatMap((each: Row) => (own(row, viewer) && each.nothing ? [new Id('ConferenceMember', each.memberId)] : [])),
      guestsTold: (row, viewer, facts) =>
        own(row, viewer) && row.person_id ? facts.guestsTold(row).map((each) => new Id('ConferenceMember', each)) : [],
      // Who may be told now, and was not thought of, likewise.
      pledgedSince: (row, viewer, facts) => (own(row, viewer) ? pledgedSince(row, viewer, facts) : []),
    },
    edges: {
      // Who is told less, likewise.
      lessTo: (row, viewer) =>
        row.exceptions.flatMap(({ memberId, fieldGroups, nothing }: Row) =>
          own(row, viewer) && !nothing && row.field_groups.some((group: string) => !fieldGroups.includes(group))
            ? [always('PapersForSeat', { memberId: new Id('ConferenceMember', memberId), fieldGroups })]
            : [],
        ),
    },
  },
  SheetFile: { leaves: columns('fileName mediaType byteSize pages url'), edges: {} },
  PapersForSeat: { leaves: columns('memberId=memberId fieldGroups=fieldGroups'), edges: {} },
  AgendaSheet: {
    leaves: {
      id: id('AgendaSheet', 'sheet_id'),
      ...columns('title fieldGroup printedAt=created_at'),
      text: (row) => row.text || null,
      lines: linesOfSheet,
      names: namesOnSheet,
    },
    edges: {
      file: (row) =>
        row.file_name === null
          ? []
          : [
              always('SheetFile', {
                file_name: row.file_name,
                media_type: row.media_type,
                byte_size: row.byte_size,
                pages: row.pages,
                url: new Id('AgendaSheet', row.sheet_id),
              }),
            ],
    },
  },
};

import type { Facts, Row, Viewer } from './facts.js';
import { always, columns, type FieldsOfType, link, made, shown, type Thing } from './fields.js';
import type { Question } from './question.js';

/** Every day on which anything of an invented world may have been. */
const span = { from: '2000-01-01', until: '2099-12-31' };

const see = (type: string, table: string, key: string, meetings: readonly Row[], viewer: Viewer, facts: Facts): Row[] =>
  meetings.flatMap((meeting) => facts.where(table, key, meeting.conference_id).filter((row) => shown({ type, table, row }, viewer, facts)));

/** What the own office convened and held, counted as far as the viewer sees it. */
function figures(kindCode: string | null, viewer: Viewer, facts: Facts): Thing {
  const meetings = held(viewer, facts).filter((row) => kindCode === null || row.kind_code === kindCode);
  const items = see('AgendaItem', 'agenda_item', 'conference_id', meetings, viewer, facts).filter((row) => row.state !== 'struck');
  const notes = see('ConferenceNote', 'conference_note', 'conference_id', meetings, viewer, facts).filter((row) => !row.struck_at);
  const seats = meetings.filter((row) => facts.seatOf(viewer, row.conference_id));
  return always('ConferenceFigures', {
    kind_code: kindCode,
    meetings: meetings.length,
    seated: seats.length,
    items: items.length,
    persons: new Set(items.flatMap((row) => row.person_id ?? [])).size,
    decisions: notes.filter((row) => row.kind === 'decision').length,
    homework: notes.filter((row) => row.kind === 'homework').length,
  });
}

const held = (viewer: Viewer, facts: Facts): Row[] =>
  facts
    .where('conference', 'tenant_id', viewer.tenant)
    .filter((row) => row.opened_at && shown({ type: 'Conference', table: 'conference', row }, viewer, facts));

export const figureTypes: Record<string, FieldsOfType> = {
  ConferenceFigures: {
    leaves: { ...columns('meetings seated items persons decisions homework'), ...made('doneInTime doneLate overdue medianDays') },
    edges: { kind: link('ConferenceKind', 'conference_kind', 'code', 'kind_code') },
  },
  ConferenceStatistics: {
    leaves: made('from until'),
    edges: {
      kinds: (_row, viewer, facts) =>
        facts
          .of('conference_kind')
          .filter(({ code }) => held(viewer, facts).some((row) => row.kind_code === code))
          .map(({ code }) => figures(code, viewer, facts)),
      total: (_row, viewer, facts) => [figures(null, viewer, facts)],
    },
  },
};

export const conferenceStatistics: Question = {
  field: 'conferenceStatistics',
  args: span,
  things: () => [always('ConferenceStatistics', {})],
  operation: 'count',
};

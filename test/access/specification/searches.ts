import type { Facts, Row } from './facts.js';
import type { Thing } from './fields.js';
import type { Question } from './question.js';
import { seen } from './whoSees.js';
import { isOneOf } from './words.js';

/** Longer than any list of an invented world. */
const all = { first: 50 };
const person = (row: Row): Thing => ({ type: 'Person', table: 'person', row });

/** Searching by a whole name finds that person, in the own office and among the names that others gave into its inbox. */
export function searches(facts: Facts): Question[] {
  const own =
    (name: string): Question['things'] =>
    (viewer, f) =>
      f
        .where('person_identity', 'family_name', name)
        .filter((row) => row.tenant_id === viewer.tenant)
        .map((row) => person(f.one('person', 'person_id', row.person_id) as Row));
  const labelled =
    (name: string): Question['things'] =>
    (viewer, f) =>
      f
        .where('mailbox_label', 'name', name)
        .filter((row) => row.tenant_id === viewer.tenant && row.until.getTime() > f.now)
        .map((row) => f.one('person', 'person_id', row.person_id) as Row)
        .filter((row) => row.tenant_id !== viewer.tenant)
        .map(person);
  const search = (text: string, things: Question['things']): Question => ({
    field: 'searchPersons',
    args: { ...all, text },
    things,
    operation: 'search',
  });
  return [
    ...facts.of('person_identity').map((row) => search(row.family_name, own(row.family_name))),
    ...facts.of('mailbox_label').map((row) => search(row.name, labelled(row.name))),
    // Where somebody lives is never searched, whoever asks.
    ...facts.of('person_address').map((row) => search(row.locality, () => [])),
    ...facts.of('person_identity').map(
      (row): Question => ({
        field: 'possibleDuplicates',
        args: { familyName: row.family_name, givenName: row.given_name, birthDate: row.birth_date },
        things: (viewer) =>
          row.tenant_id === viewer.tenant && seen('person', facts.one('person', 'person_id', row.person_id) as Row, viewer, facts)
            ? [{ type: 'DuplicateHint', table: 'person_identity', row }]
            : [],
        operation: 'search',
      }),
    ),
  ];
}

/** A change in the form of a look at what was changed. */
const asLook = (row: Row): Thing => ({
  type: 'AccessLogEntry',
  table: 'audit_event',
  row: { ...row, log_id: row.event_id, actor_tenant_id: row.tenant_id, action: 'changed', purpose: null, request_id: row.request_id ?? '' },
});

/**
 * だれが見たか of each person: for those who work with people and the privacy officer of the record's office. Who changed
 * something, for whoever of them reads the trail of changes.
 */
export const accessLogs = (facts: Facts, until: string): Question[] =>
  facts.of('person').flatMap((row) => {
    const about = { ...all, personId: { kind: 'Person', key: row.person_id }, until };
    const refused: (...asked: Parameters<Question['things']>) => 'NOT_FOUND' | 'FORBIDDEN' | null = (viewer, f) => {
      if (!seen('person', row, viewer, f)) return 'NOT_FOUND';
      const may = isOneOf(viewer, 'who works with people') || isOneOf(viewer, 'privacy officer');
      return row.tenant_id === viewer.tenant && may ? null : 'FORBIDDEN';
    };
    const asked = { field: 'accessLog', alone: true, operation: 'list' } as const;
    return [
      {
        ...asked,
        args: about,
        things: (viewer, f) =>
          refused(viewer, f) ??
          f.where('access_log', 'person_id', row.person_id).map((each) => ({ type: 'AccessLogEntry', table: 'access_log', row: each })),
      },
      {
        ...asked,
        args: { ...about, action: { word: 'CHANGED' } },
        things: (viewer, f) => {
          const may = isOneOf(viewer, 'privacy officer') || isOneOf(viewer, 'administrator');
          return refused(viewer, f) ?? (may ? f.where('audit_event', 'person_id', row.person_id).map(asLook) : 'FORBIDDEN');
        },
      },
    ];
  });

import type { Facts, Row } from './facts.js';
import { always } from './fields.js';
import { hubByKey } from './hubQuestions.js';
import type { Question } from './question.js';

const why = { purpose: { word: 'SUPERVISION' } };

/** Kinds of records that have a global id, with their type and table. Other ids lead nowhere. */
const nodes: [kind: string, type: string, table: string, key: string][] = [
  ['Person', 'Person', 'person', 'person_id'],
  ['Case', 'Case', 'support_case', 'case_id'],
  ['Record', 'Record', 'support_record', 'record_id'],
  ['Consent', 'Consent', 'consent', 'consent_id'],
  ['Disclosure', 'Disclosure', 'disclosure', 'line_id'],
  ['Task', 'Task', 'task', 'task_id'],
  ['Referral', 'Referral', 'referral', 'referral_id'],
  ['Tenant', 'Tenant', 'tenant', 'tenant_id'],
  ['Unit', 'Unit', 'unit', 'unit_id'],
  ['GlassBreak', 'GlassBreak', 'glass_break', 'glass_id'],
  ['Conference', 'Conference', 'conference', 'conference_id'],
  ['HubEntry', 'HubEntry', 'hub_public', 'entry_id'],
  ['HubNeed', 'HubNeed', 'hub_need', 'need_id'],
  ['HubGroup', 'HubGroup', 'hub_group', 'group_id'],
];
/** Whatever implements Node is asked for by `node`. */
export const nodeTypes = nodes.map(([, type]) => type);

/** The lines of a meeting by its key alone: whoever hears none is told none, and not whether there is such a meeting. */
const linesOf = ({ conference_id }: Row): Question => ({
  field: 'conferenceLines',
  args: { conferenceId: { kind: 'Conference', key: conference_id } },
  things: () => [always('ConferenceLines', { conference_id })],
  operation: 'query',
});

/** Each record by its key, by its own field and by `node`. */
export function byKey(facts: Facts): Question[] {
  const one = (field: string, type: string, table: string, key: string, kind: string, args: Question['args'] = {}) =>
    facts
      .of(table)
      .filter((row) => table !== 'disclosure' || (row.verb === 'opens' && (!row.to_staff_id || row.origin === 'conference')))
      .map(
        (row): Question => ({
          field,
          args: { id: { kind, key: row[key] }, ...args },
          things: () => [{ type, table, row }],
          operation: field === 'node' ? 'node' : 'query',
        }),
      );
  return [
    ...one('person', 'Person', 'person', 'person_id', 'Person', why),
    ...one('referral', 'Referral', 'referral', 'referral_id', 'Referral'),
    ...one('tenant', 'Tenant', 'tenant', 'tenant_id', 'Tenant'),
    ...one('conference', 'Conference', 'conference', 'conference_id', 'Conference'),
    ...facts.of('conference').map(linesOf),
    ...nodes.flatMap(([kind, type, table, key]) => one('node', type, table, key, kind, why)),
    ...hubByKey(facts),
  ];
}

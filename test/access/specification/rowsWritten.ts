/**
 * Who else writes a row of an office, said plainly, as `table command`: everything that is not here is written by the office
 * itself and by nobody else, however much of it others may read. A line that nobody needs any more fails the run.
 */
export const writtenByOthers: Readonly<Record<string, string>> = {
  'access_log insert': 'who looked is written down in the home of the record',
  'audit_event insert': 'what was done is written down in the home of the record',
  'outbox insert': 'whoever changes something for another office tells it so',
  'partner_application insert': 'whoever applies belongs to no office yet',
};

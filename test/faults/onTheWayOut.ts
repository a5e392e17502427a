// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what is looked for is source, and stands in it as it stands here.
import { type Fault, inSource } from './Fault.js';

/** What a change could let out by a side door: a log, a queue, a refusal, a trail, a file. */
export const faultsOnTheWayOut: Fault[] = [
  inSource(
    'bodies in the log',
    'The log of the gateway holds what was sent',
    'gateway/log/logRequests.js',
    'method: request.method,',
    'method: request.method, body: request.body,',
  ),
  inSource(
    'the words of the database in the log',
    'The log of the gateway holds what PostgreSQL said of a failure',
    'gateway/log/describeError.js',
    '...(speaks && !driver && { message: error.message.slice(0, 300) }),',
    'message: error.message + String(error.detail ?? error.cause?.detail),',
  ),
  inSource(
    'the words of the database in the queue',
    'A job that failed remembers what PostgreSQL said',
    'worker/tasks/duty.js',
    "[duty.name, fault, code].filter(Boolean).join(' ')",
    "[duty.name, fault, code, error.message, error.detail].filter(Boolean).join(' ')",
  ),
  inSource(
    'a refusal that repeats',
    'What was typed wrongly comes back in the words of the refusal',
    'gateway/graphql/errors/formatError.js',
    'withoutValue.reduce((text, [pattern, left]) => text.replace(pattern, left), message)',
    'message',
  ),
  inSource(
    'an answer kept whole',
    'What a repeated click is answered from holds the input',
    'casework/desk/command.js',
    'tx.em.create(IdempotencyKey, { ...id, command: name, inputDigest, result, at: tx.now })',
    'tx.em.create(IdempotencyKey, { ...id, command: name, inputDigest, result: { ...result, input }, at: tx.now })',
  ),
  inSource(
    'words in the audit trail',
    'What was written stands in the trail of changes as well',
    'casework/case/writeRecord.js',
    'data: { method: entry.method, audience: entry.audience },',
    'data: { method: entry.method, audience: entry.audience, text: entry.text },',
  ),
  inSource(
    'scans of any record',
    'A scan is given to whoever works in the office, whatever record it belongs to',
    'casework/attachment/readAttachment.js',
    "\n        .on(mayRead(variant, 'SupportRecord', 's', who)))",
    ')',
  ),
  inSource(
    'a correction told to everybody',
    'All screens of the office hear that something about somebody who hides was put right',
    'casework/person/putGroup.js',
    ', of: { subject, rows: [row] }',
    '',
  ),
  inSource(
    'a note told to everybody',
    'Colleagues hear that a record was written which is not for them',
    'gateway/events/change.js',
    'if (of && !reads(actor, of))',
    'if (false)',
  ),
];

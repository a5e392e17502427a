/**
 * Who sees what, written a second time and independently of the product: sentences for rows (whoSees.ts), for each table as
 * PostgreSQL alone decides (rows.ts), the fields of each type (types/), what commands answer (answers.ts), and every question that can be asked (byKey.ts, lists.ts, searches.ts).
 * The product is compared with it; it is never derived from the product. A table, type or field without a line fails.
 */
import type { FieldsOfType } from './fields.js';
import { caseTypes } from './types/case.js';
import { conferenceTypes } from './types/conference.js';
import { hubTypes } from './types/hub.js';
import { officeTypes } from './types/office.js';
import { personTypes } from './types/person.js';
import { protectionTypes } from './types/protection.js';
import { referralTypes } from './types/referral.js';

export { type AnswerLine, answers, isAnswer } from './answers.js';
export { byKey, nodeTypes } from './byKey.js';
export { Facts, type Row, type Viewer } from './facts.js';
export { type FieldsOfType, Id, leftToTheProduct, shown, type Thing, workedOut } from './fields.js';
export { counts, lists } from './lists.js';
export type { Question } from './question.js';
export { accessLogs, searches } from './searches.js';
export { neverShown, onlyByKey, seen, tablesSaid } from './whoSees.js';

/** The fields of every type that shows a record or something about one. */
export const types: Readonly<Record<string, FieldsOfType>> = {
  ...personTypes,
  ...protectionTypes,
  ...caseTypes,
  ...referralTypes,
  ...conferenceTypes,
  ...officeTypes,
  ...hubTypes,
};

import { defineEntity, p } from '@mikro-orm/core';
import { owned } from '../desk/columns.js';

const ConferenceCandidateSchema = defineEntity({
  name: 'ConferenceCandidate',
  tableName: 'conference_candidate',
  properties: {
    ...owned,
    candidateId: p.uuid().primary(),
    personId: p.uuid(),
    caseId: p.uuid(),
    kindCode: p.text(),
    conferenceId: p.uuid().nullable(),
    reason: p.text(),
    markedBy: p.uuid(),
    /** While it stands on an agenda. */
    itemId: p.uuid().nullable(),
    createdAt: p.datetime(),
  },
});

/** 会議に出す候補. A case that somebody who works on it wants spoken of, under this kind of meeting; nothing of it is told yet. */
export class ConferenceCandidate extends ConferenceCandidateSchema.class {}
ConferenceCandidateSchema.setClass(ConferenceCandidate);

export { ConferenceCandidateSchema };

import { authorize, authorizeNew, ConflictError, InvalidError } from '@tsunagi/access';
import { record } from '../audit/index.js';
import { SupportCase } from '../case/SupportCase.js';
import { Conference } from '../conference/Conference.js';
import { ConferenceKind } from '../conference/ConferenceKind.js';
import { commandOnce } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { assertSound, requiredTextFault } from '../desk/faults.js';
import { newId } from '../desk/newId.js';
import { ConferenceCandidate } from './ConferenceCandidate.js';

export interface MarkCandidateInput {
  idempotencyKey: string;
  caseId: string;
  /** For a meeting of this kind, the next that comes; where a meeting is named, its kind counts. */
  kindCode?: string | null;
  conferenceId?: string | null;
  /** Why, for the colleagues who build the agenda. */
  reason: string;
}

/** 会議に出す候補にする, by whoever works on the case. Its basis is asked for when it is brought, and not before. */
export const markCandidate = (desk: Desk, input: MarkCandidateInput): Promise<{ personId: string; candidateId: string }> =>
  commandOnce(desk, 'markCandidate', input.idempotencyKey, input, async (tx) => {
    const region = { regionId: tx.asker.region };
    const [supportCase, conference, kinds, marks] = await Promise.all([
      tx.em.findOne(SupportCase, { ...region, caseId: input.caseId }),
      input.conferenceId ? tx.em.findOne(Conference, { ...region, conferenceId: input.conferenceId }) : null,
      tx.em.find(ConferenceKind, region),
      tx.em.find(ConferenceCandidate, { ...region, caseId: input.caseId, itemId: null }),
    ]);
    authorize(tx.actor, 'change', 'SupportCase', supportCase);
    supportCase.assertOpen();
    assertSound({ reason: requiredTextFault(input.reason, 200) });
    const kind = kindFor(tx, input, conference, kinds);
    if (marks.some(({ kindCode }) => kindCode === kind.code)) throw new ConflictError('ALREADY_CANDIDATE', { kind: kind.name });
    const candidate = tx.em.create(ConferenceCandidate, {
      regionId: tx.asker.region,
      tenantId: tx.asker.tenant,
      candidateId: newId(),
      personId: supportCase.personId,
      caseId: supportCase.caseId,
      kindCode: kind.code,
      conferenceId: input.conferenceId ?? null,
      reason: input.reason.trim(),
      markedBy: tx.asker.staff,
      createdAt: tx.now,
    });
    authorizeNew(tx.actor, 'create', 'ConferenceCandidate', candidate);
    noteCandidate(tx, candidate, 'candidate.marked');
    return { personId: candidate.personId, candidateId: candidate.candidateId };
  });

/** A meeting in which cases are spoken of by name, and that still takes items. */
function kindFor(tx: Work, input: MarkCandidateInput, conference: Conference | null, kinds: readonly ConferenceKind[]): ConferenceKind {
  if (input.conferenceId) {
    authorize(tx.actor, 'read', 'Conference', conference);
    conference.step('propose');
  }
  const code = conference?.kindCode ?? input.kindCode;
  const kind = kinds.find((each) => each.code === code);
  if (!kind) throw new InvalidError('INVALID_INPUT', { kindCode: code ? 'UNKNOWN_CODE' : 'REQUIRED' });
  if (kind.persons === 'none') throw new ConflictError('NO_PERSONS_HERE', { kind: kind.name });
  if (kind.persons === 'anonymised') throw new ConflictError('ANONYMOUS_ONLY', { kind: kind.name });
  return kind;
}

/** Colleagues who have the person or an agenda open see it at once. */
export function noteCandidate(tx: Work, candidate: ConferenceCandidate, verb: string): void {
  record(tx, {
    verb,
    subject: 'ConferenceCandidate',
    id: candidate.candidateId,
    person: candidate.personId,
    data: { kind: candidate.kindCode },
    news: [{ tenant: candidate.tenantId, kind: 'person', version: 1, of: { subject: 'ConferenceCandidate', rows: [candidate] } }],
  });
}

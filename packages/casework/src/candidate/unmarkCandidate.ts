import { authorize } from '@tsunagi/access';
import { command } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { ConferenceCandidate } from './ConferenceCandidate.js';
import { noteCandidate } from './markCandidate.js';

/** 候補から外す, by anybody of the office who works with people: nothing was told to anybody, so nothing is lost. */
export const unmarkCandidate = (desk: Desk, { candidateId }: { candidateId: string }): Promise<{ personId: string }> =>
  command(desk, async (tx) => {
    const candidate = await tx.em.findOne(ConferenceCandidate, { regionId: tx.asker.region, candidateId });
    authorize(tx.actor, 'remove', 'ConferenceCandidate', candidate);
    tx.em.remove(candidate);
    noteCandidate(tx, candidate, 'candidate.unmarked');
    return { personId: candidate.personId };
  });

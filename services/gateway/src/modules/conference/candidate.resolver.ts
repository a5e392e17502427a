import { countCandidates, listCandidates, listCandidatesOfPersons, markCandidate, unmarkCandidate } from '@tsunagi/casework';
import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import type { RowOf } from '../../graphql/loaders/index.js';
import { PersonType } from '../person/person.types.js';
import { bringsCases } from '../shared/conferenceTree.js';
import { PersonResult, personDone } from '../shared/personPayload.js';
import { ConferenceCandidateType, MarkCandidateInput, UnmarkCandidateInput } from './candidate.types.js';
import { ConferenceType } from './conference.types.js';

type Row = RowOf<typeof listCandidatesOfPersons>;

const present = (context: GatewayContext, row: Row): ConferenceCandidateType => ({
  id: context.seal('ConferenceCandidate', row.candidateId),
  personId: context.seal('Person', row.personId),
  name: row.name,
  caseId: context.seal('Case', row.caseId),
  kindCode: row.kindCode,
  kindName: row.kindName,
  conferenceId: row.conferenceId && row.meeting ? context.seal('Conference', row.conferenceId) : null,
  meeting: row.meeting,
  reason: row.reason,
  markedBy: row.markedName,
  markedAt: row.createdAt,
});

/** Cases that colleagues want spoken of at a meeting. */
@Resolver(() => ConferenceType)
export class CandidateResolver {
  @FieldResolver(() => [ConferenceCandidateType], {
    description: '会議に出す候補 of the own organisation that fit this meeting, to which the viewer may bring them now; at most 100.',
  })
  async candidates(@Root() { conferenceId }: ConferenceType, @Ctx() context: GatewayContext): Promise<ConferenceCandidateType[]> {
    if (!bringsCases(context)) return [];
    return (await context.loaders.ofConference(listCandidates).load(conferenceId)).map((row) => present(context, row));
  }

  @FieldResolver(() => Int, { description: 'How many of them there are.' })
  async candidateCount(@Root() { conferenceId }: ConferenceType, @Ctx() context: GatewayContext): Promise<number> {
    if (!bringsCases(context)) return 0;
    return (await context.loaders.ofConference(countCandidates).load(conferenceId))[0]?.candidates ?? 0;
  }

  @Mutation(() => PersonResult, { description: '会議に出す候補にする. Marks an open case; its basis is asked for when it is brought.' })
  markCandidate(
    @Arg('input', () => MarkCandidateInput) input: MarkCandidateInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof PersonResult> {
    return personDone(markCandidate(context.desk, input));
  }

  @Mutation(() => PersonResult, { description: '候補から外す. Takes a mark off; it ends by itself once the case is brought or closed.' })
  unmarkCandidate(
    @Arg('input', () => UnmarkCandidateInput) input: UnmarkCandidateInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof PersonResult> {
    return personDone(unmarkCandidate(context.desk, input));
  }
}

@Resolver(() => PersonType)
export class CandidateOfPersonResolver {
  @FieldResolver(() => [ConferenceCandidateType], {
    description: '会議に出す候補: for which meetings colleagues have marked a case of this person; at most 100.',
  })
  async candidates(@Root() { personId }: PersonType, @Ctx() context: GatewayContext): Promise<ConferenceCandidateType[]> {
    return (await context.loaders.ofPersons(listCandidatesOfPersons).load(personId)).map((row) => present(context, row));
  }
}

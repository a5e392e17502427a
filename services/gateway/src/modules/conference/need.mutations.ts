import { sendNeed } from '@tsunagi/casework';
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { IdOf } from '../../graphql/ids/openIds.js';
import { HubNeedFields } from '../hub/need.types.js';
import { KeyedInput } from '../shared/KeyedInput.js';
import { ConferencePayload, ConferenceResult, conferenceDone } from './conferencePayload.js';

@InputType({ description: '地域のハブへ送る. What a meeting found to be missing, in words that are about nobody.' })
export class SendNeedToHubInput extends KeyedInput {
  @IdOf('ConferenceNote', { nullable: true, description: 'The line in which it was noticed; else `itemId`.' })
  noteId?: string | null;
  @IdOf('AgendaItem', { nullable: true, description: 'The item, an issue of the community, that says it.' })
  itemId?: string | null;
  @Field(() => HubNeedFields, { description: 'What the hub is to say.' })
  need!: HubNeedFields;
  @Field(() => Boolean, { nullable: true, description: 'Somebody has read it and says that nobody can be recognised in it.' })
  anonymityConfirmed?: boolean | null;
}

/** What leaves a meeting without anybody in it. */
@Resolver(() => ConferencePayload)
export class ConferenceNeedMutations {
  @Mutation(() => ConferenceResult, {
    description:
      '地域のハブへ送る. Words that may show who it is are refused until somebody confirms them; nothing in the hub leads back here.',
  })
  sendNeedToHub(
    @Arg('input', () => SendNeedToHubInput) input: SendNeedToHubInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    const { need, ...source } = input;
    return conferenceDone(context, sendNeed(context.desk, { ...need, ...source }));
  }
}

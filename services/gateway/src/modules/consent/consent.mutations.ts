import { recordConsent, withdrawConsent } from '@tsunagi/casework';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, Info, Int, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { consentOf } from '../shared/edges.js';
import { resultOf } from '../shared/refusals.js';
import { RecordConsentInput, WithdrawConsentInput } from './consent.inputs.js';
import { ConsentType } from './consent.types.js';

@ObjectType({ description: 'The consent after the command.' })
export class ConsentPayload {
  /** Key for the field resolver; not part of the schema. */
  consentId!: string;

  @Field(() => Int, { description: 'How many lines of the ledger ended with it; 0 for one that was just recorded.' })
  endedDisclosures!: number;
}
const ConsentResult = resultOf('ConsentResult', ConsentPayload);

const done = async (command: Promise<{ consentId: string; ended?: number }>): Promise<ConsentPayload> => {
  const { consentId, ended = 0 } = await command;
  return Object.assign(new ConsentPayload(), { consentId, endedDisclosures: ended });
};

@Resolver(() => ConsentPayload)
export class ConsentMutations {
  @Mutation(() => ConsentResult, { description: 'Record a consent. It is never changed afterwards.' })
  recordConsent(
    @Arg('input', () => RecordConsentInput) input: RecordConsentInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConsentResult> {
    return done(recordConsent(context.desk, input));
  }

  @Mutation(() => ConsentResult, { description: 'Withdraw a consent: every disclosure that stood on it ends at once.' })
  withdrawConsent(
    @Arg('input', () => WithdrawConsentInput) input: WithdrawConsentInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConsentResult> {
    return done(withdrawConsent(context.desk, input));
  }

  @FieldResolver(() => ConsentType, { nullable: true, description: 'The consent as it now stands.' })
  consent(
    @Root() { consentId }: ConsentPayload,
    @Ctx() context: GatewayContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConsentType | null> {
    return consentOf(context, consentId, info);
  }
}

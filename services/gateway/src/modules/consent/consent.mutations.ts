import { recordConsent, withdrawConsent } from '@tsunagi/casework';
import { Arg, Ctx, Field, ID, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { resultOf } from '../shared/refusals.js';
import { RecordConsentInput, WithdrawConsentInput } from './consent.inputs.js';

@ObjectType({ description: 'The consent after the command.' })
export class ConsentPayload {
  @Field(() => ID, { description: 'What was recorded or withdrawn: id of a Consent.' })
  consentId!: string;

  @Field(() => Int, { description: 'How many disclosures ended with it.' })
  endedDisclosures!: number;
}
const ConsentResult = resultOf('ConsentResult', ConsentPayload);

const payload = (context: GatewayContext, result: { consentId: string; ended?: number }): ConsentPayload =>
  Object.assign(new ConsentPayload(), { consentId: context.seal('Consent', result.consentId), endedDisclosures: result.ended ?? 0 });

@Resolver()
export class ConsentMutations {
  @Mutation(() => ConsentResult, { description: 'Record a consent. It is never changed afterwards.' })
  async recordConsent(
    @Arg('input', () => RecordConsentInput) input: RecordConsentInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConsentResult> {
    return payload(context, await recordConsent(context.desk, input));
  }

  @Mutation(() => ConsentResult, { description: 'Withdraw a consent: every disclosure that stood on it ends at once.' })
  async withdrawConsent(
    @Arg('input', () => WithdrawConsentInput) input: WithdrawConsentInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConsentResult> {
    return payload(context, await withdrawConsent(context.desk, input));
  }
}

import { Field, GraphQLISODateTime, ObjectType } from 'type-graphql';
import { resultOf } from '../shared/refusals.js';

@ObjectType({ description: 'The referral after the command.' })
export class ReferralPayload {
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it will leave, after the hold.' })
  deliverAt!: Date | null;

  /** Key for the field resolver. */
  referralId!: string;
}

export const ReferralResult = resultOf('ReferralResult', ReferralPayload);

/** What a command gave back, as the payload of its mutation. */
export const done = async (command: Promise<{ referralId: string; deliverAt?: string }>): Promise<ReferralPayload> => {
  const { referralId, deliverAt } = await command;
  return Object.assign(new ReferralPayload(), { referralId, deliverAt: deliverAt ? new Date(deliverAt) : null });
};

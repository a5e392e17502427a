import { Field, Int, ObjectType } from 'type-graphql';
import { resultOf } from '../shared/refusals.js';
import { Moment } from '../shared/scalars.js';

@ObjectType({ description: 'The referral after the command.' })
export class ReferralPayload {
  @Field(() => Moment, { nullable: true, description: 'When it will leave, after the hold.' })
  deliverAt!: Date | null;

  @Field(() => Boolean, {
    description: 'Forwarded: whether it has left for the third office; false where the sender has to ask the person first.',
  })
  sentOn!: boolean;

  @Field(() => Boolean, { description: 'Entered in error: whether a second person still has to confirm.' })
  needsSecondPerson!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'Drafts: the version that was kept, to be given with the next text. Tells nothing of the person, so no look is noted.',
  })
  version!: number | null;

  /** Key for the field resolver. */
  referralId!: string;
}

export const ReferralResult = resultOf('ReferralResult', ReferralPayload);

interface Done {
  referralId: string;
  deliverAt?: string;
  sentOn?: boolean;
  needsSecondPerson?: boolean;
  version?: number;
}

/** What a command gave back, as the payload of its mutation. */
export const done = async (command: Promise<Done>): Promise<ReferralPayload> => {
  const { referralId, deliverAt, sentOn = false, needsSecondPerson = false, version = null } = await command;
  const leaving = deliverAt ? new Date(deliverAt) : null;
  return Object.assign(new ReferralPayload(), { referralId, sentOn, needsSecondPerson, version, deliverAt: leaving });
};

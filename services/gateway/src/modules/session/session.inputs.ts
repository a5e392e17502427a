import { MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { IdOf } from '../../graphql/ids/openIds.js';

@InputType({ description: 'Who signs in, and the proof.' })
export class SignInInput {
  @Field(() => String, { description: 'Login name, in capitals or not.' })
  @MaxLength(200)
  login!: string;

  @Field(() => String, { description: 'Password of the account; at most 1,000 characters.' })
  @MaxLength(1000)
  password!: string;

  @Field(() => String, { nullable: true, description: 'Six digits of the authenticator app, where the account has one.' })
  @MaxLength(20)
  code?: string | null;
}

@InputType({ description: 'Whom to try out.' })
export class SignInDemoInput {
  @Field(() => String, { description: 'Key of the demo account.' })
  key!: string;
}

@InputType({ description: 'Which of one’s own sessions is to end.' })
export class EndSessionInput {
  @IdOf('Session', { description: 'One of the viewer’s own sessions.' })
  sessionId!: string;
}

@InputType({ description: 'For which organisation to act from now on.' })
export class SwitchMembershipInput {
  @IdOf('Membership', { description: 'One of one’s own memberships.' })
  membershipId!: string;
}

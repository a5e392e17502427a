import { MaxLength } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { IdOf } from '../../graphql/ids/openIds.js';
import { resultOf } from '../shared/refusals.js';
import { Moment } from '../shared/scalars.js';

@ObjectType('Passkey', { description: 'パスキー. A device or password manager with which the viewer signs in without a password.' })
export class PasskeyType {
  @Field(() => ID, { description: 'Key of the passkey: give it as passkeyId. No Node: it is read with its list.' })
  id!: string;

  @Field(() => String, { description: 'Name by which the viewer knows it.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether it is kept on several devices of the viewer.' })
  synced!: boolean;

  @Field(() => Moment, { description: 'Day and time at which it was registered.' })
  createdAt!: Date;

  @Field(() => Moment, { nullable: true, description: 'Last time somebody signed in with it; null for never.' })
  lastUsedAt!: Date | null;
}

@ObjectType({ description: 'What the browser asks its authenticator with. Good for five minutes and for one answer.' })
export class PasskeyOptionsPayload {
  @Field(() => String, { description: 'To be given back together with the answer.' })
  ticket!: string;

  @Field(() => String, { description: 'The options of WebAuthn in their JSON form, as text.' })
  options!: string;
}
export const PasskeyOptionsResult = resultOf('PasskeyOptionsResult', PasskeyOptionsPayload);

@ObjectType({ description: 'The passkeys of the viewer have changed.' })
export class PasskeyPayload {
  @Field(() => ID, { description: 'What was registered or taken away: id of a Passkey.' })
  passkeyId!: string;
}
export const PasskeyResult = resultOf('PasskeyResult', PasskeyPayload);

const mostOfAnswer = 20_000;

@InputType({ description: 'パスキーを登録する, first half: whoever does it shows the present password.' })
export class BeginPasskeyInput {
  @Field(() => String, { description: 'The present password: an unattended screen gives nobody a key.' })
  @MaxLength(1000)
  password!: string;
}

@InputType({ description: 'パスキーを登録する, second half: what the authenticator has answered.' })
export class FinishPasskeyInput {
  @Field(() => String, { description: 'The ticket of the first half.' })
  @MaxLength(1000)
  ticket!: string;

  @Field(() => String, { description: 'RegistrationResponseJSON of WebAuthn, as text.' })
  @MaxLength(mostOfAnswer)
  response!: string;

  @Field(() => String, { description: 'What the viewer calls the device: 職場のパソコン …; at most 60 characters.' })
  @MaxLength(200)
  name!: string;
}

@InputType({ description: 'A passkey that is to open nothing any more: whoever takes it away shows the present password.' })
export class RemovePasskeyInput {
  @IdOf('Passkey', { description: 'One of the viewer’s own passkeys.' })
  passkeyId!: string;

  @Field(() => String, { description: 'The present password: an unattended screen takes nobody’s key away.' })
  @MaxLength(1000)
  password!: string;
}

@InputType({ description: 'パスキーでサインイン, second half: what the authenticator has answered.' })
export class SignInWithPasskeyInput {
  @Field(() => String, { description: 'The ticket that came with the options.' })
  @MaxLength(1000)
  ticket!: string;

  @Field(() => String, { description: 'AuthenticationResponseJSON of WebAuthn, as text.' })
  @MaxLength(mostOfAnswer)
  response!: string;
}

import { Field, Int, ObjectType } from 'type-graphql';
import { resultOf } from '../shared/refusals.js';

@ObjectType({ description: 'The proof with which one signs in has changed.' })
export class CredentialPayload {
  @Field(() => Int, { description: 'How many sessions on other devices ended with it.' })
  endedOthers!: number;
}
export const CredentialResult = resultOf('CredentialResult', CredentialPayload);

@ObjectType({ description: 'What the authenticator app needs; shown this once.' })
export class TotpSecretPayload {
  @Field(() => String, { description: 'The secret in base32, to be typed in where no code can be scanned.' })
  secret!: string;

  @Field(() => String, { description: 'The same as an otpauth:// address, for a QR code drawn in the browser.' })
  otpauthUrl!: string;
}
export const TotpSecretResult = resultOf('TotpSecretResult', TotpSecretPayload);

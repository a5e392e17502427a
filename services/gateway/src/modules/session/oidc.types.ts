import { MaxLength } from 'class-validator';
import { Field, InputType, ObjectType } from 'type-graphql';
import { resultOf } from '../shared/refusals.js';
import { Moment } from '../shared/scalars.js';

@ObjectType('OidcLink', {
  description: '組織の共通ログイン: whether the viewer may sign in by the provider of the organisation for which they act.',
})
export class OidcLinkType {
  @Field(() => Moment, { nullable: true, description: 'Day and time at which the account was linked; null while it is not.' })
  linkedAt!: Date | null;
}

@ObjectType({ description: 'Where the browser goes to be proved; it comes back to 自分の設定.' })
export class OidcAddressPayload {
  @Field(() => String, { description: 'Address of the provider, good for ten minutes and for one answer in this browser.' })
  address!: string;
}
export const OidcAddressResult = resultOf('OidcAddressResult', OidcAddressPayload);

@ObjectType({ description: 'The account is no longer linked.' })
export class OidcUnlinkedPayload {
  @Field(() => Boolean, { description: 'Always true: what was refused comes as a Conflict or InvalidInput.' })
  unlinked!: boolean;
}
export const OidcUnlinkedResult = resultOf('OidcUnlinkedResult', OidcUnlinkedPayload);

@InputType({ description: '共通ログインを結びつける: whoever does it shows the present password.' })
export class BeginOidcLinkInput {
  @Field(() => String, { description: 'The present password: an unattended screen gives nobody a way in.' })
  @MaxLength(1000)
  password!: string;
}

@InputType({ description: '共通ログインを外す: whoever does it shows the present password.' })
export class UnlinkMyOidcInput {
  @Field(() => String, { description: 'The present password: an unattended screen takes nobody’s way in away.' })
  @MaxLength(1000)
  password!: string;
}

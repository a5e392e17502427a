import { MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';

@InputType({ description: 'The present password and the next one.' })
export class ChangePasswordInput {
  @Field(() => String, { description: 'The present one: an unattended screen gives nobody the account.' })
  @MaxLength(1000)
  current!: string;

  @Field(() => String, { description: 'The next one: 15 characters or more, 8 with a second factor.' })
  @MaxLength(1000)
  next!: string;
}

@InputType({ description: '確認コードを設定する, first half: whoever does it shows the present password.' })
export class BeginTotpInput {
  @Field(() => String, { description: 'The present password: an unattended screen gives nobody a code.' })
  @MaxLength(1000)
  password!: string;
}

@InputType({ description: 'A code of the authenticator app.' })
export class TotpCodeInput {
  @Field(() => String, { description: 'Six digits. Each code works once.' })
  @MaxLength(20)
  code!: string;
}

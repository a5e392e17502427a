import { MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { IdOf } from '../../graphql/ids/openIds.js';

@InputType({ description: '協力を申し込む, without an account.' })
export class ApplyAsPartnerInput {
  @Field(() => String, { description: 'Name of the organisation; at most 100 characters.' })
  organisation!: string;
  @Field(() => String, { description: 'Whom to ask for; at most 60 characters.' })
  contactName!: string;
  @Field(() => String, { nullable: true, description: 'Phone number; this or a mail address is needed.' })
  phone?: string | null;
  @Field(() => String, { nullable: true, description: 'Mail address; this or a phone number is needed.' })
  email?: string | null;
  @Field(() => String, { description: 'What they do and how they would take part; at most 2,000 characters.' })
  about!: string;
  @Field(() => String, { nullable: true, description: 'A field that the page hides: it stays empty where a person fills in the form.' })
  website?: string | null;
  @Field(() => String, { description: 'The challenge of the ProofTask, as it was given when the page was opened.' })
  @MaxLength(500)
  challenge!: string;
  @Field(() => String, { description: 'What the browser has worked out for the challenge.' })
  @MaxLength(100)
  proof!: string;
}

@InputType()
abstract class OfApplication {
  @IdOf('HubApplication')
  applicationId!: string;
  @Field(() => String, { nullable: true, description: 'Why it is decided so; at most 500 characters.' })
  note?: string | null;
}

@InputType({ description: '受け入れる: how the organisation is called here, and who administers it first.' })
export class AcceptApplicationInput extends OfApplication {
  @Field(() => String, { description: 'Full name as it stands in the registry; at most 100 characters.' })
  name!: string;
  @Field(() => String, { description: 'The name in katakana; at most 150 characters.' })
  nameKana!: string;
  @Field(() => String, { description: 'What colleagues call it; at most 20 characters.' })
  shortName!: string;
  @Field(() => String, { nullable: true, description: 'Where it is at home: five digits, a code of municipalities.' })
  municipality?: string | null;
  @Field(() => String, { description: 'Login name of its first administrator.' })
  login!: string;
  @Field(() => String, { description: 'Name of its first administrator.' })
  displayName!: string;
  @Field(() => String, { description: 'The administrator’s name in katakana.' })
  displayKana!: string;
  @Field(() => String, { description: 'Job title of its first administrator.' })
  jobTitle!: string;
}

@InputType({ description: '見送る: the reason is needed and stays readable for half a year.' })
export class DeclineApplicationInput extends OfApplication {}

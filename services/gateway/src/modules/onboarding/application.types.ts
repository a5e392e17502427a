import { applicationStates, type PartnerApplication } from '@tsunagi/casework';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../shared/connection.js';
import { enumOf } from '../shared/enums.js';
import { Moment } from '../shared/scalars.js';

export const ApplicationStateEnum = enumOf('HubApplicationState', 'What came of an application.', applicationStates);
export type ApplicationState = PartnerApplication['state'];

@ObjectType('HubApplication', { description: '協力の申し込み. What an organisation wrote that is not in the region’s desk yet.' })
export class HubApplicationType {
  @Field(() => ID, { description: 'Key of the application: give it as applicationId. No Node: it is read with its list.' })
  id!: string;
  @Field(() => String, { description: 'The organisation, as it calls itself.' })
  organisation!: string;
  @Field(() => String, { description: 'Whom to ask for there.' })
  contactName!: string;
  @Field(() => String, { nullable: true, description: 'Phone number under which they can be reached.' })
  phone!: string | null;
  @Field(() => String, { nullable: true, description: 'Mail address under which they can be reached.' })
  email!: string | null;
  @Field(() => String, { description: 'What they do and how they would take part, in their words.' })
  about!: string;
  @Field(() => Moment, { description: 'When it arrived from the public page.' })
  receivedAt!: Date;
  @Field(() => ApplicationStateEnum, { description: 'Whether it waits, was accepted or declined.' })
  state!: ApplicationState;
  @Field(() => String, { nullable: true, description: 'Why it was decided so.' })
  note!: string | null;
  @Field(() => String, { nullable: true, description: 'Who decided, by office and role.' })
  decidedBy!: string | null;
  @Field(() => Moment, { nullable: true, description: 'At which moment the coordinator decided.' })
  decidedAt!: Date | null;
}

export const HubApplicationConnection = connectionOf('HubApplication', HubApplicationType);

@ObjectType('ProofTask', {
  description:
    'What a browser works out before it sends: a text that, behind the challenge and a colon, has a SHA-256 with so many leading zero bits.',
})
export class ProofTaskType {
  @Field(() => String, { description: 'Give it back with the form; it is good for four hours, and once.' })
  challenge!: string;
  @Field(() => Int, { description: 'How many leading bits of the hash are zero.' })
  difficulty!: number;
}

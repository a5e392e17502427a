import { listItemsOfPersons } from '@tsunagi/casework';
import { Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { PersonType } from '../person/person.types.js';
import { Moment } from '../shared/scalars.js';
import { ItemStateEnum } from './conference.enums.js';

@ObjectType('PersonMeeting', { description: 'A 会議 in which this person is an item that the viewer hears.' })
export class PersonMeetingType {
  @Field(() => ID, { description: 'The meeting on whose agenda the person stood, by its global id.' })
  conferenceId!: string;
  @Field(() => ID, { description: 'Global id of the AgendaItem that is about the person.' })
  itemId!: string;
  @Field(() => Int, { description: 'Which meeting of its kind it is.' })
  sessionNumber!: number;
  @Field(() => String, { description: 'Title of the meeting, which never names anybody.' })
  meeting!: string;
  @Field(() => Moment, { description: 'When the meeting begins or began.' })
  startsAt!: Date;
  @Field(() => String, { description: 'Title of the item, which never names anybody.' })
  item!: string;
  @Field(() => ItemStateEnum, { description: 'What has become of the item.' })
  state!: string;
  @Field(() => Int, { description: 'How many decisions about it the viewer reads in the record.' })
  decisions!: number;
  @Field(() => Int, { description: 'How much homework was given about it, of what the viewer reads.' })
  homework!: number;
  @Field(() => Int, { description: 'How much of that homework is still to be done.' })
  openHomework!: number;
}

@Resolver(() => PersonType)
export class PersonMeetingResolver {
  @FieldResolver(() => [PersonMeetingType], {
    description: '会議 in which this person is an item, as far as the viewer hears it; the latest first, at most 50.',
  })
  async meetings(@Root() person: PersonType, @Ctx() context: GatewayContext): Promise<PersonMeetingType[]> {
    const rows = await context.loaders.ofPersons(listItemsOfPersons).load(person.personId);
    return rows.map((row) => ({
      conferenceId: context.seal('Conference', row.conferenceId),
      itemId: context.seal('AgendaItem', row.itemId),
      sessionNumber: row.sessionNumber,
      meeting: row.conferenceTitle,
      startsAt: row.startsAt,
      item: row.title,
      state: row.state,
      decisions: row.decisions,
      homework: row.homework,
      openHomework: row.openHomework,
    }));
  }
}

import { createPerson } from '@tsunagi/casework';
import { Arg, Ctx, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { answer, resultOf } from '../shared/refusals.js';
import { CreatePersonInput } from './person.inputs.js';
import { PersonType } from './person.types.js';
import { presentPerson } from './presentPerson.js';

@ObjectType({ description: 'The person after the command.' })
export class PersonPayload {
  personId!: string;
}
const PersonResult = resultOf('PersonResult', PersonPayload);

const done = async (command: Promise<{ personId: string }>): Promise<PersonPayload> =>
  Object.assign(new PersonPayload(), { personId: (await command).personId });

@Resolver(() => PersonPayload)
export class PersonMutations {
  @Mutation(() => PersonResult, { description: 'Take a person in: the record, and the case in which the office supports them.' })
  createPerson(
    @Arg('input', () => CreatePersonInput, { description: 'What is known of the person.' }) input: CreatePersonInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof PersonResult> {
    return answer(context, () => done(createPerson(context.desk, input)));
  }

  @FieldResolver(() => PersonType, { nullable: true, description: 'The person as the viewer now sees it.' })
  async person(@Root() payload: PersonPayload, @Ctx() context: GatewayContext): Promise<PersonType | null> {
    const row = await context.loaders.persons.load(payload.personId);
    return row && presentPerson(context, row);
  }
}

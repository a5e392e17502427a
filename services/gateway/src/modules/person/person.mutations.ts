import { changeAddress, changeContact, changeIdentity, createPerson } from '@tsunagi/casework';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { PersonPayload, PersonResult, personDone } from '../shared/personPayload.js';
import { loadPersonAfter } from '../shared/personTree.js';
import { answer } from '../shared/refusals.js';
import { ChangeAddressInput, ChangeContactInput, ChangeIdentityInput, CreatePersonInput } from './person.inputs.js';
import { PersonType } from './person.types.js';

const toDo = { description: 'What is to be done.' };

@Resolver(() => PersonPayload)
export class PersonMutations {
  @Mutation(() => PersonResult, { description: 'Take a person in: the record, and the case in which the office supports them.' })
  createPerson(
    @Arg('input', () => CreatePersonInput, { description: 'What is known of the person.' }) input: CreatePersonInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof PersonResult> {
    return answer(context, () => personDone(createPerson(context.desk, input)));
  }

  @Mutation(() => PersonResult, { description: '基本を直す. What is left out stays.' })
  changeIdentity(
    @Arg('input', () => ChangeIdentityInput, toDo) input: ChangeIdentityInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof PersonResult> {
    return answer(context, () => personDone(changeIdentity(context.desk, input)));
  }

  @Mutation(() => PersonResult, { description: '連絡先を直す. What is left out stays.' })
  changeContact(
    @Arg('input', () => ChangeContactInput, toDo) input: ChangeContactInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof PersonResult> {
    return answer(context, () => personDone(changeContact(context.desk, input)));
  }

  @Mutation(() => PersonResult, { description: '住所を直す. What is left out stays.' })
  changeAddress(
    @Arg('input', () => ChangeAddressInput, toDo) input: ChangeAddressInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof PersonResult> {
    return answer(context, () => personDone(changeAddress(context.desk, input)));
  }

  @FieldResolver(() => PersonType, {
    nullable: true,
    description: 'The person as the viewer now sees it; outside one’s own work no more than which record it is, else PURPOSE_NEEDED.',
  })
  person(@Root() payload: PersonPayload, @Ctx() context: GatewayContext, @Info() info: GraphQLResolveInfo): Promise<PersonType | null> {
    return loadPersonAfter(context, payload.personId, info);
  }
}

import { changeAddress, changeContact, changeIdentity, createPerson } from '@tsunagi/casework';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { PersonPayload, PersonResult, personDone } from '../shared/personPayload.js';
import { loadPersonAfter } from '../shared/personTree.js';
import { ChangeAddressInput, ChangeContactInput, ChangeIdentityInput, CreatePersonInput } from './person.inputs.js';
import { PersonType } from './person.types.js';

@Resolver(() => PersonPayload)
export class PersonMutations {
  @Mutation(() => PersonResult, { description: 'Take a person in: the record, and the case in which the office supports them.' })
  createPerson(
    @Arg('input', () => CreatePersonInput) input: CreatePersonInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof PersonResult> {
    return personDone(createPerson(context.desk, input));
  }

  @Mutation(() => PersonResult, { description: '基本を直す. What is left out stays.' })
  changeIdentity(
    @Arg('input', () => ChangeIdentityInput) input: ChangeIdentityInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof PersonResult> {
    return personDone(changeIdentity(context.desk, input));
  }

  @Mutation(() => PersonResult, { description: '連絡先を直す. What is left out stays.' })
  changeContact(
    @Arg('input', () => ChangeContactInput) input: ChangeContactInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof PersonResult> {
    return personDone(changeContact(context.desk, input));
  }

  @Mutation(() => PersonResult, { description: '住所を直す. What is left out stays.' })
  changeAddress(
    @Arg('input', () => ChangeAddressInput) input: ChangeAddressInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof PersonResult> {
    return personDone(changeAddress(context.desk, input));
  }

  @FieldResolver(() => PersonType, {
    nullable: true,
    description: 'The person as the viewer now sees it; outside one’s own work no more than which record it is, else PURPOSE_NEEDED.',
  })
  person(@Root() payload: PersonPayload, @Ctx() context: GatewayContext, @Info() info: GraphQLResolveInfo): Promise<PersonType | null> {
    return loadPersonAfter(context, payload.personId, info);
  }
}

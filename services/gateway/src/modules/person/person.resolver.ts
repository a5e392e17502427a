import type { AccessPurpose } from '@tsunagi/casework';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { openId } from '../../graphql/ids/openIds.js';
import { AccessPurposeEnum } from '../shared/enums.js';
import { loadPersonTree } from '../shared/personTree.js';
import { PersonType } from './person.types.js';

@Resolver()
export class PersonResolver {
  @Query(() => PersonType, { nullable: true, description: 'A person, by global id; null where there is none or none for the viewer.' })
  person(
    @Arg('id', () => ID, { description: 'Id of a Person, from a list, a search or a link.' }) id: string,
    @Arg('purpose', () => AccessPurposeEnum, {
      nullable: true,
      description: 'Why; needed only for a person of the own office outside one’s own work, else the error PURPOSE_NEEDED asks for it.',
    })
    purpose: AccessPurpose | null,
    @Ctx() context: GatewayContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PersonType | null> {
    return loadPersonTree(context, openId(context, 'Person', id), purpose, info);
  }
}

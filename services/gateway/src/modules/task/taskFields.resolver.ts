import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { PersonType } from '../person/person.types.js';
import { ReferralType } from '../referral/referral.types.js';
import { personOf, referralOf } from '../shared/edges.js';
import { TaskType } from './task.types.js';

/** What a task is about. */
@Resolver(() => TaskType)
export class TaskFieldsResolver {
  @FieldResolver(() => PersonType, {
    nullable: true,
    description: 'Whom it is about; null for nobody in particular, or nobody whom the viewer may see.',
  })
  person(@Root() { personId }: TaskType, @Ctx() context: GatewayContext): Promise<PersonType | null> {
    return personOf(context, personId);
  }

  @FieldResolver(() => ReferralType, {
    nullable: true,
    description: 'Which 紹介 it is about; null for none, or none that the viewer may see.',
  })
  referral(
    @Root() { referralId }: TaskType,
    @Ctx() context: GatewayContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ReferralType | null> {
    return referralOf(context, referralId, info);
  }
}

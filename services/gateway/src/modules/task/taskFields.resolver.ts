import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { ConferenceType } from '../conference/conference.types.js';
import { PersonType } from '../person/person.types.js';
import { GlassBreakType } from '../protection/protection.types.js';
import { ReferralType } from '../referral/referral.types.js';
import { conferenceOf, glassBreakOf, personOf, referralOf } from '../shared/edges.js';
import { TaskType } from './task.types.js';

/** What a task is about. */
@Resolver(() => TaskType)
export class TaskFieldsResolver {
  @FieldResolver(() => PersonType, {
    nullable: true,
    description: 'Whom it is about; null for nobody in particular, or nobody whom the viewer may see.',
  })
  person(@Root() { personId }: TaskType, @Ctx() context: GatewayContext, @Info() info: GraphQLResolveInfo): Promise<PersonType | null> {
    return personOf(context, personId, info);
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

  @FieldResolver(() => ConferenceType, {
    nullable: true,
    description: '会議 whose homework it is; null for none, or none that the viewer may see.',
  })
  conference(
    @Root() { conferenceId }: TaskType,
    @Ctx() context: GatewayContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConferenceType | null> {
    return conferenceOf(context, conferenceId, info);
  }

  @FieldResolver(() => GlassBreakType, {
    nullable: true,
    description:
      '緊急閲覧 that has to be judged: the task is done by that and in no other way. Null for none, or for whoever may not see it.',
  })
  glassBreak(@Root() { glassId }: TaskType, @Ctx() context: GatewayContext): Promise<GlassBreakType | null> {
    return glassBreakOf(context, glassId);
  }
}

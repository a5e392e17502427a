import type { StaffRole } from '@tsunagi/access';
import { Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { tenantOf } from '../registry/presentTenant.js';
import { TenantType } from '../registry/registry.types.js';
import { RoleEnum } from '../shared/enums.js';

@ObjectType('Viewer', { description: 'Who is signed in, and for whom they act.' })
export class ViewerType {
  @Field(() => ID, { description: 'Global id of the account.' })
  id!: string;
  @Field(() => String, { description: 'Name as colleagues see it.' })
  displayName!: string;
  @Field(() => String, { description: 'How the viewer appears to other organisations.' })
  label!: string;
  @Field(() => TenantType, { description: 'The organisation for which the viewer acts.' })
  tenant!: TenantType;
  @Field(() => [RoleEnum], { description: 'Roles in it.' })
  roles!: StaffRole[];
}

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Query(() => ViewerType, { nullable: true, description: 'Who is signed in; null for nobody.' })
  viewer(@Ctx() context: GatewayContext): ViewerType | null {
    if (!context.isSignedIn) return null;
    const { actor, actorLabel, displayName } = context.signedIn;
    return {
      id: context.seal('Staff', actor.staff),
      displayName,
      label: actorLabel,
      tenant: tenantOf(context, actor.tenant),
      roles: [...actor.roles] as StaffRole[],
    };
  }
}

import { assertDays, searchForm } from '@tsunagi/casework';
import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { openId } from '../../graphql/ids/openIds.js';
import type { TenantRow } from '../../graphql/registry.js';
import { Day } from '../shared/scalars.js';
import { presentTenant } from './presentTenant.js';
import { TenantKindEnum } from './registry.enums.js';
import { TenantType } from './registry.types.js';

@ArgsType()
class TenantsArgs {
  @Field(() => TenantKindEnum, { nullable: true, description: 'Only of this kind.' })
  kind?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that take referrals at present, or only those that do not.' })
  takesReferrals?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Only those in whose name or kana this stands.' })
  text?: string | null;
}

const matches = (tenant: TenantRow, { kind, takesReferrals, text }: TenantsArgs): boolean =>
  (!kind || tenant.kind === kind) &&
  (takesReferrals == null || tenant.takesReferrals === takesReferrals) &&
  (!text || [tenant.name, tenant.nameKana, tenant.shortName].some((name) => searchForm(name).includes(searchForm(text))));

@Resolver(() => TenantType)
export class RegistryResolver {
  @Query(() => [TenantType], { description: 'The organisations of the region, by kana; at most 1,000.' })
  async tenants(@Args(() => TenantsArgs) asked: TenantsArgs, @Ctx() context: GatewayContext): Promise<TenantType[]> {
    context.signedIn;
    const { tenants } = await context.house.registry.contents();
    return [...tenants.values()].filter((tenant) => matches(tenant, asked)).map((tenant) => presentTenant(context, tenant));
  }

  @Query(() => Day, {
    nullable: true,
    description:
      'The last day up to a given one on which an organisation works: another day than the one asked for, where it is closed on that.',
  })
  lastWorkingDay(
    @Arg('tenantId', () => ID, { description: 'Id of a Tenant of the region.' }) id: string,
    @Arg('until', () => Day, { description: 'The day by which something is to be done there.' }) until: string,
    @Ctx() context: GatewayContext,
  ): string | null {
    context.signedIn;
    assertDays({ from: null, until });
    return context.house.registry.lastWorkingDay(openId(context, 'Tenant', id), until);
  }

  @Query(() => TenantType, { nullable: true, description: 'An organisation, by global id.' })
  tenant(
    @Arg('id', () => ID, { description: 'Id of a Tenant of the region.' }) id: string,
    @Ctx() context: GatewayContext,
  ): TenantType | null {
    context.signedIn;
    const row = context.house.registry.tenant(openId(context, 'Tenant', id));
    return row && presentTenant(context, row);
  }
}

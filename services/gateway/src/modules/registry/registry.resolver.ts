import { Ctx, Query, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { presentTenant } from './presentTenant.js';
import { TenantType } from './registry.types.js';

@Resolver(() => TenantType)
export class RegistryResolver {
  @Query(() => [TenantType], { description: 'The organisations of the region, by kana.' })
  async tenants(@Ctx() context: GatewayContext): Promise<TenantType[]> {
    context.signedIn;
    const { tenants } = await context.house.registry.contents();
    return [...tenants.values()].map((tenant) => presentTenant(context, tenant));
  }
}

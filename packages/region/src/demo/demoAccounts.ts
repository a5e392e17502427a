import { actorLabel, type DemoAccount } from '@tsunagi/casework';
import type { RegionData } from '../regionData.js';
import { staffIdOf } from './staff/hire.js';
import { demoStaff } from './staff/index.js';

/** Whom one can be in the demo with one click: those about whom there is something to say. */
export const demoAccountsOf = (region: RegionData): DemoAccount[] =>
  demoStaff.flatMap(({ key, name, posts: [post], demo }) => {
    const tenant = region.tenants.find((each) => each.code === post.tenant);
    if (!demo || !tenant) return [];
    const unit = tenant.units.find((each) => each.code === post.unit)?.name ?? null;
    return [
      {
        key,
        staffId: staffIdOf(region, key),
        displayName: name,
        label: actorLabel(tenant.shortName, unit, post.jobTitle),
        tenantName: tenant.name,
        tenantKind: tenant.kind,
        description: demo,
      },
    ];
  });

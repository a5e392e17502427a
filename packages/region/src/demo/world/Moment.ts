import { actorLabel, type Desk, systemDesk } from '@tsunagi/casework';
import { unitIdOf } from '../../ids.js';
import { membershipIdOf, staffIdOf } from '../staff/hire.js';
import type { Stage } from './Stage.js';

/** One moment on the stage: everybody is at their desk, and the desks believe that it is `now`. */
export class Moment {
  constructor(
    readonly stage: Stage,
    readonly now: Date,
  ) {}

  /** ISO date of the day. */
  get today(): string {
    return this.stage.days.dayOf(this.now);
  }

  /** The desk of a member of staff, at the first of their posts. */
  desk(key: string): Desk {
    const { orm, region } = this.stage;
    const { posts } = this.stage.staff(key);
    const [post] = posts;
    const tenant = this.stage.tenant(post.tenant);
    const unit = tenant.units.find(({ code }) => code === post.unit);
    return {
      orm,
      guard: null,
      actor: {
        region: region.regionId,
        tenant: tenant.tenantId,
        staff: staffIdOf(region, key),
        membership: membershipIdOf(region, key, post),
        unit: unit ? unitIdOf(region.regionId, post.tenant, unit.code) : null,
        roles: new Set(post.roles),
      },
      actorLabel: actorLabel(tenant.shortName, unit?.name ?? null, post.jobTitle),
      requestId: 'demo',
      now: this.now,
    };
  }

  /** The worker's desk for an organisation, so many seconds later. */
  system(tenantId: string, seconds = 0): Desk {
    const now = new Date(this.now.getTime() + seconds * 1000);
    return { ...systemDesk(this.stage.orm, this.stage.region.regionId, tenantId, 'demo'), now };
  }
}

import type { MikroORM } from '@mikro-orm/postgresql';
import { command, Membership, Staff, systemDesk } from '@tsunagi/casework';
import { demoIdOf, tenantIdOf, unitIdOf } from '../../ids.js';
import type { RegionData, TenantData } from '../../regionData.js';
import type { DemoPost, DemoStaff } from './DemoStaff.js';

export const staffIdOf = (region: RegionData, key: string): string => demoIdOf(region.regionId, 'staff', key);
export const membershipIdOf = (region: RegionData, key: string, post: DemoPost): string =>
  demoIdOf(region.regionId, 'membership', key, post.tenant);

/** Everybody joined at the beginning of a fiscal year long past, so that old records have an author. */
const joinedOn = '2021-04-01';

const membershipOf = (region: RegionData, { key, name, kana }: DemoStaff, post: DemoPost) => ({
  regionId: region.regionId,
  tenantId: tenantIdOf(region.regionId, post.tenant),
  membershipId: membershipIdOf(region, key, post),
  staffId: staffIdOf(region, key),
  unitId: post.unit ? unitIdOf(region.regionId, post.tenant, post.unit) : null,
  displayName: name,
  displayKana: kana,
  jobTitle: post.jobTitle,
  roles: [...post.roles],
  validFrom: joinedOn,
});

const hireFor = (orm: MikroORM, region: RegionData, tenant: TenantData, staff: readonly DemoStaff[]): Promise<void> => {
  const mine = { regionId: region.regionId, tenantId: tenantIdOf(region.regionId, tenant.code) };
  return command(systemDesk(orm, mine.regionId, mine.tenantId, 'demo'), async (tx) => {
    for (const { key, login, posts } of staff) {
      if (posts[0].tenant !== tenant.code) continue;
      tx.em.persist(tx.em.create(Staff, { ...mine, staffId: staffIdOf(region, key), login, email: `${login}@tsunagi.example` }));
    }
    await tx.em.flush(); // the key that memberships point at
    for (const each of staff) {
      for (const post of each.posts) {
        if (post.tenant === tenant.code) tx.em.persist(tx.em.create(Membership, membershipOf(region, each, post)));
      }
    }
  });
};

/** Gives each organisation its invented staff: accounts without a password, and their posts. */
export async function hire(orm: MikroORM, region: RegionData, staff: readonly DemoStaff[]): Promise<void> {
  for (const tenant of region.tenants) {
    if (staff.some(({ posts }) => posts.some((post) => post.tenant === tenant.code))) await hireFor(orm, region, tenant, staff);
  }
}

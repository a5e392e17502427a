import { p } from '@mikro-orm/core';

/** {tenant, or how somebody is named who acts for one (`namedAs`): end of the right in epoch seconds}. */
export type UntilMap = Record<string, number>;

/** A moment as it stands in such a map. */
export const secondsOf = (at: Date): number => Math.floor(at.getTime() / 1000);

/** Every record of a region: the region leads its key, the tenant owns it. */
export const owned = {
  regionId: p.integer().primary(),
  tenantId: p.uuid(),
};

/** Records whose key holds the tenant itself: one for each tenant (and something more). */
export const keyedByTenant = {
  regionId: p.integer().primary(),
  tenantId: p.uuid().primary(),
};

/** What may be disclosed to other tenants carries the fold of its ledger lines. */
export const shareable = { readers: p.json<UntilMap>().onCreate(() => ({})) };

/**
 * Counts the changes, for who wrote over an older text (`assertVersion`). Two who change at once are told apart by
 * PostgreSQL: under REPEATABLE READ the second of them gets 40001.
 */
export const versioned = {
  version: p
    .integer()
    .onCreate(() => 1)
    .onUpdate((row: { version: number }) => row.version + 1),
};

export const edited = { updatedAt: p.datetime(), updatedBy: p.uuid() };

export const day = () => p.date();
export const uuids = () => p.array((value) => value).columnType('uuid[]');
export const texts = () => p.array((value) => value).columnType('text[]');

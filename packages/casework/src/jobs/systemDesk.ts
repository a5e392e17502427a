import type { MikroORM } from '@mikro-orm/postgresql';
import { systemActor } from '@tsunagi/access';
import type { Desk } from '../desk/desk.js';

/** Where the worker gives its commands: for one organisation at a time, with no more than the policy table lists for `system`. */
export const systemDesk = (orm: MikroORM, region: number, tenant: string, requestId: string): Desk => ({
  orm,
  actor: systemActor(region, tenant),
  actorLabel: 'システム',
  requestId,
  guard: null,
});

import type { MikroORM } from '@mikro-orm/postgresql';
import { type Actor, operatorActor, systemActor } from '@tsunagi/access';
import type { Desk } from '../desk/desk.js';

const unattendedDesk =
  (actor: (region: number, tenant: string) => Actor, actorLabel: string) =>
  (orm: MikroORM, region: number, tenant: string, requestId: string): Desk => ({
    orm,
    actor: actor(region, tenant),
    actorLabel,
    requestId,
    guard: null,
  });

/** Where the worker gives its commands: for one organisation at a time, with no more than the policy table lists for `system`. */
export const systemDesk = unattendedDesk(systemActor, 'システム');

/** Where whoever runs the installation gives commands at the machine itself, with no more than is listed for `operator`. */
export const operatorDesk = unattendedDesk(operatorActor, '運用者');

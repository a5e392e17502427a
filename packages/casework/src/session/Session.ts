import { defineEntity, p } from '@mikro-orm/core';
import { versioned } from '../desk/columns.js';

const SessionSchema = defineEntity({
  name: 'Session',
  tableName: 'session',
  properties: {
    regionId: p.integer().primary(),
    sessionId: p.uuid().primary(),
    staffId: p.uuid(),
    membershipId: p.uuid().nullable(),
    tokenHash: p.text(),
    secondFactor: p.boolean().default(false),
    providerTenantId: p.uuid().nullable(),
    device: p.text(),
    createdAt: p.datetime(),
    lastSeenAt: p.datetime(),
    idleUntil: p.datetime(),
    expiresAt: p.datetime(),
    endedAt: p.datetime().nullable(),
    endReason: p.text().nullable(),
    ...versioned,
  },
});

/** A signed-in device. */
export class Session extends SessionSchema.class {}
SessionSchema.setClass(Session);

export { SessionSchema };

import { defineEntity, p } from '@mikro-orm/core';

const AccessSealSchema = defineEntity({
  name: 'AccessSeal',
  tableName: 'access_seal',
  properties: {
    regionId: p.integer().primary(),
    number: p.integer().primary(),
    previous: p.text(),
    horizon: p.text(),
    entries: p.integer(),
    leaves: p.text(),
    sealedAt: p.datetime(),
    hash: p.text(),
    publicKey: p.text(),
    signature: p.text(),
  },
});

/** 封. Covers the lines of the access log since the seal before, and carries that seal's hash. */
export class AccessSeal extends AccessSealSchema.class {}
AccessSealSchema.setClass(AccessSeal);

export { AccessSealSchema };

import { defineEntity, p } from '@mikro-orm/core';

const SignInCounterSchema = defineEntity({
  name: 'SignInCounter',
  tableName: 'sign_in_counter',
  properties: {
    regionId: p.integer().primary(),
    keyHash: p.text().primary(),
    failures: p.integer(),
    lastAt: p.datetime(),
    nextAt: p.datetime(),
  },
});

/** Failed sign-ins of one account or address. */
export class SignInCounter extends SignInCounterSchema.class {}
SignInCounterSchema.setClass(SignInCounter);

export { SignInCounterSchema };

import { defineEntity, p } from '@mikro-orm/core';
import { day, edited, owned, shareable, versioned } from '../desk/columns.js';

const PersonIdentitySchema = defineEntity({
  name: 'PersonIdentity',
  tableName: 'person_identity',
  properties: {
    ...owned,
    personId: p.uuid().primary(),
    familyName: p.text(),
    givenName: p.text(),
    familyKana: p.text(),
    givenKana: p.text(),
    alias: p.text().nullable(),
    formerName: p.text().nullable(),
    substituteSpelling: p.text().nullable(),
    birthDate: day().nullable(),
    birthPrecision: p.enum(['day', 'month', 'year', 'about', 'unknown']).default('day'),
    sex: p.enum(['male', 'female', 'other', 'unknown']).default('unknown'),
    language: p.text().nullable(),
    ...shareable,
    ...versioned,
    ...edited,
  },
});

/** 基本. Names exactly as written, kana, birth date, sex. */
export class PersonIdentity extends PersonIdentitySchema.class {}
PersonIdentitySchema.setClass(PersonIdentity);

export { PersonIdentitySchema };

import { defineEntity, p } from '@mikro-orm/core';
import { edited, owned, shareable, type UntilMap, versioned } from '../desk/columns.js';

const PersonAddressSchema = defineEntity({
  name: 'PersonAddress',
  tableName: 'person_address',
  properties: {
    ...owned,
    personId: p.uuid().primary(),
    municipalityCode: p.text().nullable(),
    postalCode: p.text().nullable(),
    locality: p.text().nullable(),
    street: p.text().nullable(),
    building: p.text().nullable(),
    school: p.text().nullable(),
    clinic: p.text().nullable(),
    phone: p.text().nullable(),
    latitude: p.double().nullable(),
    longitude: p.double().nullable(),
    protectedSince: p.datetime().nullable(),
    people: p.json<UntilMap>().onCreate(() => ({})),
    ...shareable,
    ...versioned,
    ...edited,
  },
});

/**
 * 住所, the only place for town, school, clinic, postal code or map point. Under 支援措置 only named staff read it, and the phone at
 * home stands here too.
 */
export class PersonAddress extends PersonAddressSchema.class {}
PersonAddressSchema.setClass(PersonAddress);

export { PersonAddressSchema };

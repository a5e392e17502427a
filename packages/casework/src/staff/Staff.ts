import { defineEntity, p } from '@mikro-orm/core';
import { owned, versioned } from '../desk/columns.js';

const StaffSchema = defineEntity({
  name: 'Staff',
  tableName: 'staff',
  properties: {
    ...owned,
    staffId: p.uuid().primary(),
    login: p.text(),
    email: p.text().nullable(),
    disabledAt: p.datetime().nullable(),
    ...versioned,
  },
});

/** 職員のアカウント. What colleagues see of a person stands in Membership. */
export class Staff extends StaffSchema.class {}
StaffSchema.setClass(Staff);

export { StaffSchema };

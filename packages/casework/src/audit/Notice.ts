import { defineEntity, p } from '@mikro-orm/core';
import { owned } from '../desk/columns.js';

const NoticeSchema = defineEntity({
  name: 'Notice',
  tableName: 'notice',
  properties: {
    ...owned,
    noticeId: p.uuid().primary(),
    staffId: p.uuid().nullable(),
    kind: p.text(),
    referralId: p.uuid().nullable(),
    conferenceId: p.uuid().nullable(),
    number: p.text().nullable(),
    at: p.datetime(),
    seenAt: p.datetime().nullable(),
    mailedAt: p.datetime().nullable(),
  },
});

/** お知らせ. Number and link only. */
export class Notice extends NoticeSchema.class {}
NoticeSchema.setClass(Notice);

export { NoticeSchema };

import { createHash } from 'node:crypto';

const bytesOf = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');

/**
 * How somebody stands in the `people` of a row, who is named there as one who acts for this office and for no other: whoever
 * works in two offices is two. 32 hexadecimal digits. PostgreSQL says it a second time (named_as in who_is_asking.sql).
 */
export const namedAs = (tenant: string, staff: string): string =>
  createHash('sha256')
    .update(Buffer.concat([bytesOf(tenant), bytesOf(staff)]))
    .digest('hex')
    .slice(0, 32);

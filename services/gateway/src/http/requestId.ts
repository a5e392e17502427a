import { randomBytes } from 'node:crypto';

/** Crockford's digits and letters: none that sounds or looks like another. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The number of a request, to be read out on the phone: `7KQ2M-9XDTF`. */
export function newRequestId(): string {
  const letters = [...randomBytes(10)].map((byte) => alphabet[byte % 32]).join('');
  return `${letters.slice(0, 5)}-${letters.slice(5)}`;
}

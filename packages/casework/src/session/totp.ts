import { Secret, TOTP } from 'otpauth';

const period = 30;
/** One step before and after: phones go wrong by some seconds. */
const window = 1;

const of = (secret: string, label: string): TOTP =>
  new TOTP({ issuer: 'つなぎ', label, secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period });

/** A new secret in base32: 160 bits, as RFC 4226 recommends. */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32;

/** What the QR code for the authenticator app holds. */
export const otpauthUrl = (secret: string, login: string): string => of(secret, login).toString();

/** The 30-second step to which this code belongs, or null where it is none of the three that count now. */
export function stepOf(secret: string, code: string, now: Date): number | null {
  const digits = code.normalize('NFKC').replace(/\s/g, '');
  const delta = of(secret, '').validate({ token: digits, timestamp: now.getTime(), window });
  return delta === null ? null : Math.floor(now.getTime() / 1000 / period) + delta;
}

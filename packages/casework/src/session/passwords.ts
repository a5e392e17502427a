import { hash, verify } from '@node-rs/argon2';
import { InvalidError } from '@tsunagi/access';

/** Argon2id (the library's default kind) with the least cost that OWASP recommends: about 30 ms and 19 MB for each attempt. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const most = 256;
/** Alone, or beside a confirmed second factor. */
export const passwordLengths = { alone: 15, withSecondFactor: 8 };

/** The beginnings of what people choose first; together with the login name and repetitions the obvious ones. */
const common = [
  'password',
  'passw0rd',
  '12345678',
  '123456789012345',
  'qwertyuiop',
  'kushiro',
  'tsunagi',
  'welcome',
  'iloveyou',
  'administrator',
  'パスワード',
  'つなぎ',
  'くしろ',
];

/** The same key on two keyboards: full-width digits and composed kana become one form before they are hashed. */
const canonical = (password: string): string => password.normalize('NFKC');

const lengthOf = (password: string): number => [...canonical(password)].length;

export const standsAlone = (password: string): boolean => lengthOf(password) >= passwordLengths.alone;

/** A word of the list, repeated or with a tail of digits, is still that word. */
const isCommon = (password: string): boolean => {
  const plain = canonical(password)
    .toLowerCase()
    .replace(/[\p{N}\p{P}\p{S}\s]+$/u, '');
  return common.some((word) => plain === '' || plain === word || plain.replaceAll(word, '') === '');
};

/** Refuses a password that is too short for how it will be used, too long to hash, or among the first to be guessed. */
function assertPassword(field: string, password: string, about: { login: string; secondFactor: boolean }): void {
  const least = about.secondFactor ? passwordLengths.withSecondFactor : passwordLengths.alone;
  const fault = (code: 'PASSWORD_TOO_SHORT' | 'PASSWORD_TOO_LONG' | 'PASSWORD_TOO_COMMON') =>
    new InvalidError('INVALID_INPUT', { [field]: code });
  if (lengthOf(password) < least) throw fault('PASSWORD_TOO_SHORT');
  if (lengthOf(password) > most) throw fault('PASSWORD_TOO_LONG');
  const tooPlain = new Set(canonical(password)).size < 4 || isCommon(password);
  if (tooPlain || canonical(password).toLowerCase().includes(about.login)) throw fault('PASSWORD_TOO_COMMON');
}

/** A password as it is stored, or INVALID_INPUT at the field in which it was typed. */
export async function makePassword(field: string, password: string, about: { login: string; secondFactor: boolean }) {
  assertPassword(field, password, about);
  return { hash: await hashPassword(password), standsAlone: standsAlone(password) };
}

export const hashPassword = (password: string): Promise<string> => hash(canonical(password), cost);

let decoy: Promise<string> | undefined;

/**
 * Whether this is the password. Where there is no such account (null), a hash of the same cost is verified all the same,
 * so that the time tells nothing.
 */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('nobody has this password');
  if (lengthOf(password) > most) return false;
  const matches = await verify(stored ?? (await decoy), canonical(password));
  return matches && stored !== null;
}

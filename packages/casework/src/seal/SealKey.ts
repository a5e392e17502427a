import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';

/** PKCS #8 around the 32 bytes of an Ed25519 key (RFC 8410). */
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const spkiPrefixLength = 12;

/** The key with which a region signs its seals. It lies where the worker runs, and not in the database. */
export class SealKey {
  readonly #key: KeyObject;
  /** 32 bytes, base64. */
  readonly publicKey: string;

  /** `secret`: 32 random bytes, base64. */
  constructor(secret: string) {
    const bytes = Buffer.from(secret, 'base64');
    if (bytes.length !== 32) throw new Error('The key that seals the log has to be 32 bytes in base64.');
    this.#key = createPrivateKey({ key: Buffer.concat([pkcs8, bytes]), format: 'der', type: 'pkcs8' });
    const spki = createPublicKey(this.#key).export({ format: 'der', type: 'spki' });
    this.publicKey = spki.subarray(spkiPrefixLength).toString('base64');
  }

  /** Signature over the text of a hash, base64. */
  sign(hash: string): string {
    return sign(null, Buffer.from(hash), this.#key).toString('base64');
  }
}

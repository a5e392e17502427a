import { aessiv } from '@noble/ciphers/aes.js';
import type { SecretBox } from './gate.js';

/** The box of an installation, by its key of 32 bytes in base64. */
export function secretBox(secretKey: string): SecretBox {
  const key = new Uint8Array(Buffer.from(secretKey, 'base64'));
  const bytes = (text: string) => new Uint8Array(Buffer.from(text));
  return {
    sealText: (text, boundTo) => Buffer.from(aessiv(key, bytes(boundTo)).encrypt(bytes(text))).toString('base64url'),
    openText: (sealed, boundTo) => {
      const packed = Buffer.from(sealed, 'base64url');
      // The last letter of base64url carries bits that nothing reads: only the one spelling is taken.
      if (packed.toString('base64url') !== sealed) return null;
      try {
        return Buffer.from(aessiv(key, bytes(boundTo)).decrypt(new Uint8Array(packed))).toString();
      } catch {
        return null;
      }
    },
  };
}

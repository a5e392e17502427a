import { aessiv } from '@noble/ciphers/aes.js';
import type { SecretBox } from './gate.js';

const bytes = (text: string) => new Uint8Array(Buffer.from(text));

function openWith(key: Uint8Array, packed: Uint8Array, boundTo: string): string | null {
  try {
    return Buffer.from(aessiv(key, bytes(boundTo)).decrypt(packed)).toString();
  } catch {
    return null;
  }
}

/**
 * The box of an installation, by its key of 32 bytes in base64. What was sealed with one of the keys before it still opens,
 * until they are taken away; nothing new is sealed with them.
 */
export function secretBox(secretKey: string, previousKeys: readonly string[] = []): SecretBox {
  const keys = [secretKey, ...previousKeys].map((key) => new Uint8Array(Buffer.from(key, 'base64')));
  const [present] = keys as [Uint8Array];
  return {
    sealText: (text, boundTo) => Buffer.from(aessiv(present, bytes(boundTo)).encrypt(bytes(text))).toString('base64url'),
    openText: (sealed, boundTo) => {
      const packed = Buffer.from(sealed, 'base64url');
      // The last letter of base64url carries bits that nothing reads: only the one spelling is taken.
      if (packed.toString('base64url') !== sealed) return null;
      for (const key of keys) {
        const text = openWith(key, new Uint8Array(packed), boundTo);
        if (text !== null) return text;
      }
      return null;
    },
  };
}

import { type Cipheriv, createCipheriv } from 'node:crypto';

const block = 16;

/** Doubles in GF(2^128), as CMAC and S2V do (RFC 4493, RFC 5297). */
function doubled(bytes: Buffer): Buffer {
  const twice = Buffer.alloc(block);
  for (let at = 0; at < block; at++) twice[at] = ((bytes[at] as number) << 1) | (at + 1 < block ? (bytes[at + 1] as number) >> 7 : 0);
  if ((bytes[0] as number) & 0x80) twice[block - 1] = (twice[block - 1] as number) ^ 0x87;
  return twice;
}

function xorInto(into: Buffer, from: Uint8Array, at = 0): void {
  for (let n = 0; n < from.length; n++) into[at + n] = (into[at + n] as number) ^ (from[n] as number);
}

/**
 * Seals short texts by AES-SIV (RFC 5297, nothing beside the text), as `aessiv` of @noble/ciphers does, to the letter: the key is
 * unfolded once and kept, where the other does it anew for each of the hundred ids of a page. Opening stays with the other.
 */
export function sivSealer(key: Uint8Array): (plain: Uint8Array) => Buffer {
  const half = key.length / 2;
  const blocks = (part: Uint8Array): Cipheriv => createCipheriv(`aes-${half * 8}-ecb`, part, null).setAutoPadding(false);
  const [mac, counter] = [blocks(key.subarray(0, half)), blocks(key.subarray(half))];
  const whole = doubled(mac.update(Buffer.alloc(block)));
  const padded = doubled(whole);
  // CMAC of a block of zeros, with which S2V begins.
  const first = Buffer.alloc(block);
  xorInto(first, whole);
  const begun = mac.update(first);

  /** CMAC of a text of one block at least. */
  const macOf = (text: Buffer): Buffer => {
    const last = Math.floor((text.length - 1) / block) * block;
    let sum = Buffer.alloc(block);
    for (let at = 0; at < last; at += block) {
      xorInto(sum, text.subarray(at, at + block));
      sum = mac.update(sum);
    }
    const rest = text.subarray(last);
    xorInto(sum, rest);
    if (rest.length < block) sum[rest.length] = (sum[rest.length] as number) ^ 0x80;
    xorInto(sum, rest.length < block ? padded : whole);
    return mac.update(sum);
  };

  return (plain) => {
    if (plain.length < block) throw new Error('A text to be sealed so has a block at least.');
    const text = Buffer.from(plain);
    xorInto(text, begun, plain.length - block);
    const tag = macOf(text);
    const from = Buffer.from(tag);
    from[8] = (from[8] as number) & 0x7f;
    from[12] = (from[12] as number) & 0x7f;
    // The last four bytes begin with a cleared bit, and an id has a few blocks: counting on them never carries over.
    const counts = Buffer.alloc(Math.ceil(plain.length / block) * block);
    for (let at = 0; at < counts.length; at += block) {
      from.copy(counts, at);
      counts.writeUInt32BE(from.readUInt32BE(12) + at / block, at + 12);
    }
    const stream = counter.update(counts);
    const sealed = Buffer.allocUnsafe(block + plain.length);
    tag.copy(sealed);
    for (let at = 0; at < plain.length; at++) sealed[block + at] = (plain[at] as number) ^ (stream[at] as number);
    return sealed;
  };
}

import { createHash } from 'node:crypto';
import { aessiv } from '@noble/ciphers/aes.js';
import { type SecretBox, secretBox } from '@tsunagi/casework';

/** Kinds of records that have a global id. A letter of its own for each, so that an id of one kind never opens another. */
export const idKinds = [
  'Tenant',
  'Unit',
  'Site',
  'Person',
  'Case',
  'Record',
  'Attachment',
  'Task',
  'Consent',
  'Disclosure',
  'Referral',
  'ReferralEvent',
  'Outcome',
  'Staff',
  'Membership',
  'Invitation',
  'Session',
  'Household',
  'AccessLog',
  'Notice',
  'Mailbox',
  'GlassBreak',
  'Passkey',
  'Conference',
  'ConferenceMember',
  'StandingMember',
  'AgendaItem',
  'AgendaSheet',
  'ConferenceNote',
  'HubEntry',
  'HubLink',
  'HubNeed',
  'HubHold',
  'HubGroup',
  'HubGroupMember',
  'HubApplication',
  'HubImport',
  'HubPhoto',
  'ShareRequest',
  'ConferenceOpinion',
  'ConferenceCandidate',
] as const;
export type IdKind = (typeof idKinds)[number];

export interface Opened {
  kind: IdKind;
  region: number;
  uuid: string;
}

const remembered = 20_000;

const toBytes = (uuid: string): Buffer => Buffer.from(uuid.replaceAll('-', ''), 'hex');
/** One record has one id: the last letter of base64url carries bits that nothing reads, so only the one spelling is taken. */
function unspell(sealed: string): Buffer | null {
  const bytes = Buffer.from(sealed, 'base64url');
  return bytes.toString('base64url') === sealed ? bytes : null;
}
const toUuid = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** A key of the installation with its number, which is drawn from it: whoever changes keys need not count them. */
interface NumberedKey {
  number: number;
  bytes: Uint8Array;
}
const numbered = (secretKey: string): NumberedKey => {
  const bytes = new Uint8Array(Buffer.from(secretKey, 'base64'));
  return { number: createHash('sha256').update('number of the key of ids').update(bytes).digest()[0] as number, bytes };
};

function decrypted({ bytes: key }: NumberedKey, packed: Uint8Array): Buffer | null {
  try {
    return Buffer.from(aessiv(key).decrypt(new Uint8Array(packed)));
  } catch {
    return null;
  }
}

/**
 * Global ids: AES-SIV over kind, region and key, with the number of the key in front. The same record has the same id
 * every time (caches and printed QR codes hold), nothing can be read from it (version 7 keys would show when a record
 * was made), and a made-up id opens nothing. Ids that were sealed with a key before the present one open until it is taken away.
 */
export class IdSeal {
  readonly #keys: readonly [NumberedKey, ...NumberedKey[]];
  readonly #box: SecretBox;
  readonly #known = new Map<string, string>();

  constructor(secretKey: string, previousKeys: readonly string[] = []) {
    this.#keys = [numbered(secretKey), ...previousKeys.map(numbered)];
    this.#box = secretBox(secretKey, previousKeys);
  }

  seal(kind: IdKind, region: number, uuid: string): string {
    const plainKey = `${kind} ${region} ${uuid}`;
    let sealed = this.#known.get(plainKey);
    if (!sealed) {
      const plain = Buffer.concat([Buffer.from([idKinds.indexOf(kind)]), Buffer.alloc(4), toBytes(uuid)]);
      plain.writeUInt32BE(region, 1);
      const [present] = this.#keys;
      sealed = Buffer.concat([Buffer.from([present.number]), aessiv(present.bytes).encrypt(plain)]).toString('base64url');
      if (this.#known.size >= remembered) this.#known.clear();
      this.#known.set(plainKey, sealed);
    }
    return sealed;
  }

  /** Null for whatever is not an id of ours. */
  open(sealed: string): Opened | null {
    const bytes = unspell(sealed);
    if (bytes?.length !== 1 + 16 + 21) return null;
    for (const key of this.#keys) {
      const plain = key.number === bytes[0] ? decrypted(key, bytes.subarray(1)) : null;
      const kind = plain && idKinds[plain[0] ?? -1];
      if (kind) return { kind, region: plain.readUInt32BE(1), uuid: toUuid(plain.subarray(5)) };
    }
    return null;
  }

  /** A short text for one reader only: `boundTo` must be the same when it is opened. */
  sealText(text: string, boundTo: string): string {
    return this.#box.sealText(text, boundTo);
  }

  openText(sealed: string, boundTo: string): string | null {
    return this.#box.openText(sealed, boundTo);
  }
}

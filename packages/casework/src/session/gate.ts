import type { MikroORM } from '@mikro-orm/postgresql';

/** Seals short texts with the key of the installation; what is sealed for one purpose does not open for another. */
export interface SecretBox {
  sealText(text: string, boundTo: string): string;
  openText(sealed: string, boundTo: string): string | null;
}

/** Where somebody stands who is not yet known: the open database, the key of the installation, and what the request shows. */
export interface Gate {
  readonly orm: MikroORM;
  readonly region: number;
  readonly box: SecretBox;
  readonly requestId: string;
  /** The origin that people open, with which a passkey is bound: https://tsunagi.example. */
  readonly origin: string;
  /** Network address of the caller; kept only as a hash in a counter. */
  readonly address: string;
  /** Browser and system in a few words, for the list of signed-in devices. */
  readonly device: string;
  /** What this browser keeps from an earlier sign-in, so that attempts made elsewhere do not make its user wait. */
  readonly deviceToken: string | null;
  /** The session that a new one replaces in this browser. */
  readonly sessionToken: string | null;
}

/** A session has begun: the values of the two cookies, kept nowhere else. */
export interface Entered {
  sessionToken: string;
  deviceToken: string;
}

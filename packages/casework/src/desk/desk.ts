import type { MikroORM } from '@mikro-orm/postgresql';
import type { Actor, Subject } from '@tsunagi/access';
import type { Guard, Transaction } from '@tsunagi/database';

/** Where a command is given: the open database, and who gives it. */
export interface Desk {
  readonly orm: MikroORM;
  readonly actor: Actor;
  /** The session that gives the command, checked again inside its transaction; null for the worker, the operator and the loader of the demo. */
  readonly guard: Guard | null;
  /** How the actor appears to other organisations: office and role, never the name. */
  readonly actorLabel: string;
  /** The number of the request, to be read out on the phone. */
  readonly requestId: string;
  /**
   * What time the command believes it is, where it is not now: the demo world lays its history with it, tests their
   * deadlines. It moves no right: whether a session lives and a disclosure is open is asked of the database's own clock.
   */
  readonly now?: Date;
}

/**
 * News for other screens: sent after the commit, with kind, id and version only. What has changed in the hub is news for the
 * whole region, whoever changed it.
 */
export interface News {
  tenant: string;
  kind: 'mailbox' | 'referral' | 'person' | 'task' | 'staff' | 'session' | 'conference' | 'board' | 'hub' | 'need' | 'group';
  subject: string;
  version: number;
  /** Only these of the office, where it is not for all of it. */
  staff?: string[];
  /** What has changed, where not everybody reads it who reads of such things: only for those who may read one of these rows. */
  of?: Changed;
}

/** Rows of one subject of the policy table; as they were, too, where somebody who read them does so no longer. */
export interface Changed {
  subject: Subject;
  rows: readonly object[];
}

/** A command at work: one transaction, who acts in it, and what is to be told afterwards. */
export interface Work extends Transaction {
  readonly actor: Actor;
  readonly actorLabel: string;
  readonly requestId: string;
  readonly news: News[];
}

import type { MikroORM } from '@mikro-orm/postgresql';
import { type Language, LimitedError, UnauthenticatedError } from '@tsunagi/access';
import { type DemoAccount, type DemoGate, type Desk, type Entered, type SignedIn, variantOf } from '@tsunagi/casework';
import { type Disclosed, type ReadConnections, Reader } from '@tsunagi/database';
import type { RegionData } from '@tsunagi/region';
import type pg from 'pg';
import type { Environment } from '../environment.js';
import type { EventHub } from '../events/EventHub.js';
import type { AccessLogWriter } from '../log/accessLogWriter.js';
import type { TrustedDocuments } from './documents.js';

import type { IdKind, IdSeal } from './ids/seal.js';
import { type Loaders, newLoaders } from './loaders/index.js';
import type { Registry } from './registry.js';
import type { SessionDesk, Visitor } from './sessionDesk.js';

/** What lives as long as the gateway. */
export interface House {
  environment: Environment;
  /** The region that is served, as its data say. */
  region: RegionData;
  orm: MikroORM;
  connections: ReadConnections;
  ids: IdSeal;
  registry: Registry;
  sessions: SessionDesk;
  demoAccounts: readonly DemoAccount[];
  documents: TrustedDocuments;
  accessLog: AccessLogWriter;
  events: EventHub;
  /** Statements beside the requests: the access log, health. */
  pool: pg.Pool;
  /** Aborted when the gateway begins to end. */
  stopping: AbortController;
}

/** What the transport shows of a browser, and what it lets a resolver do to its cookies. */
export interface Browser {
  readonly address: string;
  /** Browser and system in a few words. */
  readonly device: string;
  readonly sessionToken: string | null;
  readonly deviceToken: string | null;
  keep(tokens: Partial<Entered>): void;
  forgetSession(): void;
  /** Gives the browser a sealed ticket for its way to a provider of sign-ins and back. */
  keepTicket(ticket: string): void;
}

/** What one person has been told in a request. A document of several acts may change who acts on its way. */
export interface Looks extends Pick<SignedIn, 'actor' | 'actorLabel'> {
  told: readonly Disclosed[];
}

/** What a request carries to its resolvers: who asks, and the one way to read and to write. */
export class GatewayContext {
  readonly region: number;
  #reader: Reader | undefined;
  #loaders: Loaders | undefined;
  /** What was told to whoever asked before somebody else did. */
  #earlier: Looks[] = [];
  #sessionFailed = false;
  #sessionFound = false;
  #turnedAway = false;
  #triedCredentials = false;
  /** Name of the operation, for both logs. */
  operation = 'anonymous';
  /** Why this is looked at, given by the page; stands in the access log. */
  purpose: string | null = null;

  constructor(
    readonly house: House,
    readonly requestId: string,
    private visitor: Visitor,
    readonly language: Language,
    readonly browser: Browser,
  ) {
    this.region = house.environment.region;
  }

  get ids(): IdSeal {
    return this.house.ids;
  }

  get signedIn(): SignedIn {
    if (!this.visitor.signedIn) throw new UnauthenticatedError(this.visitor.why);
    return this.visitor.signedIn;
  }

  get isSignedIn(): boolean {
    return this.visitor.signedIn !== null;
  }

  /** Where commands are given. */
  get desk(): Desk {
    const { actor, actorLabel, guard } = this.signedIn;
    const failed = () => {
      this.#turnedAway = true;
      return guard.failed();
    };
    return { orm: this.house.orm, actor, actorLabel, guard: { ...guard, failed }, requestId: this.requestId };
  }

  /** Whether a command did nothing because the session is no longer as it was remembered. */
  get turnedAway(): boolean {
    return this.#turnedAway;
  }

  /** Where somebody stands who is not yet known. */
  get gate(): DemoGate {
    const { orm, ids, environment, demoAccounts } = this.house;
    const { address, device, deviceToken, sessionToken } = this.browser;
    const demo = environment.mode === 'demo' && environment.embedded;
    return {
      orm,
      region: this.region,
      box: ids,
      requestId: this.requestId,
      origin: new URL(environment.publicUrl).origin,
      address,
      device,
      deviceToken,
      sessionToken,
      demo,
      demoAccounts,
    };
  }

  /** One password, code or link in one request, however often a document names the field. */
  tryCredentials(): void {
    if (this.#triedCredentials) throw new LimitedError('ONE_AT_A_TIME');
    this.#triedCredentials = true;
  }

  /** From here on this request is one of the session that has just been opened. */
  async enter(tokens: { sessionToken: string; deviceToken?: string }): Promise<void> {
    this.browser.keep(tokens);
    this.#setAside();
    this.#become(await this.house.sessions.look(tokens.sessionToken));
    await this.house.registry.know(this.signedIn.actor.tenant);
  }

  /** From here on nobody is signed in. */
  leave(): void {
    this.browser.forgetSession();
    this.#setAside();
    this.#become({ signedIn: null, why: 'NOT_SIGNED_IN' });
  }

  /**
   * Whether the session was found alive and unchanged by PostgreSQL in this request; asks it if nothing has yet. Who is
   * known from memory only is not known.
   */
  async sessionHeld(): Promise<boolean> {
    if (!this.visitor.signedIn) return true;
    if (!this.#sessionFound && !this.#sessionFailed) {
      // Where PostgreSQL cannot be asked, nobody is known.
      await this.reader.check().catch((error: unknown) => {
        if (!this.#sessionFailed) throw error;
      });
    }
    return !this.#sessionFailed;
  }

  /** For what lasts longer than a request: whether the session lives, asked anew; whoever the person is by now. */
  async stillSignedIn(): Promise<boolean> {
    this.#setAside();
    if (!(await this.sessionHeld())) await this.lookAgain();
    return this.isSignedIn;
  }

  /**
   * Looks the session up again: it may be over, or its roles or organisation may have changed. What has been read until
   * then does not leave.
   */
  async lookAgain(): Promise<void> {
    this.#become(await this.house.sessions.look(this.browser.sessionToken));
  }

  /** Where queries are asked; one for each request. */
  get reader(): Reader {
    const { actor, guard } = this.signedIn;
    const failed = () => {
      this.#sessionFailed = true;
      return guard.failed();
    };
    const held = () => {
      this.#sessionFound = true;
    };
    this.#reader ??= new Reader(this.house.connections, actor, variantOf(actor.roles), { ...guard, failed, held });
    return this.#reader;
  }

  get loaders(): Loaders {
    this.#loaders ??= newLoaders(this.reader);
    return this.#loaders;
  }

  /** Another act of the same document begins: what was read for the one before may no longer be so after it. */
  beginAct(): void {
    this.#loaders = undefined;
  }

  seal(kind: IdKind, uuid: string): string {
    return this.ids.seal(kind, this.region, uuid);
  }

  #become(visitor: Visitor): void {
    this.visitor = visitor;
    this.#reader = undefined;
    this.#loaders = undefined;
    this.#sessionFailed = false;
    this.#sessionFound = false;
    this.#turnedAway = false;
  }

  /** What an answer tells stays to be written down, under the name of whoever it tells. */
  #setAside(): void {
    const told = this.#reader?.takeDisclosed() ?? [];
    if (told.length > 0) this.#earlier.push({ actor: this.signedIn.actor, actorLabel: this.signedIn.actorLabel, told });
    this.#reader = undefined;
    this.#sessionFound = false;
    this.#loaders = undefined;
  }

  /** What has been told since the last call, and to whom. */
  takeLooks(): Looks[] {
    const looks = this.#earlier.splice(0);
    const told = this.#reader?.takeDisclosed() ?? [];
    return told.length > 0 ? [...looks, { actor: this.signedIn.actor, actorLabel: this.signedIn.actorLabel, told }] : looks;
  }
}

/** Apollo copies the context for each request; what it copies is only this wrapper. */
export interface ApolloContext {
  gateway: GatewayContext;
}

import type { MikroORM } from '@mikro-orm/postgresql';
import { UnauthenticatedError } from '@tsunagi/access';
import { type Desk, type SignedIn, variantOf } from '@tsunagi/casework';
import { type ReadConnections, Reader } from '@tsunagi/database';
import type { Environment } from '../environment.js';
import type { Language } from './errors/formatError.js';
import type { IdKind, IdSeal } from './ids/seal.js';
import { Loaders } from './loaders.js';
import type { Registry } from './registry.js';

/** What lives as long as the gateway. */
export interface House {
  environment: Environment;
  orm: MikroORM;
  connections: ReadConnections;
  ids: IdSeal;
  registry: Registry;
}

/** What a request carries to its resolvers: who asks, and the one way to read and to write. */
export class GatewayContext {
  readonly region: number;
  #reader: Reader | undefined;
  #loaders: Loaders | undefined;
  /** Why this is looked at, given by the page; stands in the access log. */
  purpose: string | null = null;

  constructor(
    readonly house: House,
    readonly requestId: string,
    private readonly session: SignedIn | null,
    readonly language: Language,
    /** What the transport lets a resolver do to the browser's session. */
    readonly browser: { address: string; device: string; setCookie(token: string | null): void },
  ) {
    this.region = house.environment.region;
  }

  get ids(): IdSeal {
    return this.house.ids;
  }

  get signedIn(): SignedIn {
    if (!this.session) throw new UnauthenticatedError('NOT_SIGNED_IN');
    return this.session;
  }

  get isSignedIn(): boolean {
    return this.session !== null;
  }

  /** Where commands are given. */
  get desk(): Desk {
    const { actor, actorLabel } = this.signedIn;
    return { orm: this.house.orm, actor, actorLabel, requestId: this.requestId };
  }

  /** Where queries are asked; one for each request. */
  get reader(): Reader {
    const { actor, guard } = this.signedIn;
    this.#reader ??= new Reader(this.house.connections, actor, variantOf(actor.roles), guard);
    return this.#reader;
  }

  get loaders(): Loaders {
    this.#loaders ??= new Loaders(this.reader);
    return this.#loaders;
  }

  seal(kind: IdKind, uuid: string): string {
    return this.ids.seal(kind, this.region, uuid);
  }

  /** What has been read so far and by whom, or null where nothing personal was read. */
  takeDisclosed() {
    return this.#reader?.takeDisclosed() ?? [];
  }
}

/** Apollo copies the context for each request; what it copies is only this wrapper. */
export interface ApolloContext {
  gateway: GatewayContext;
}

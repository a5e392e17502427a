import type { ServerResponse } from 'node:http';
import type { SignedIn } from '@tsunagi/casework';
import type { IdKind } from '../graphql/ids/seal.js';
import type { Change } from './change.js';

/** A reader that does not read any more is let go; its browser comes back and reads everything anew. */
const mostUnread = 64 * 1024;

/** Why a stream ends, in the words of the event that says so. */
export type Farewell = 'ended' | 'restart';

/** Whose page it is, as far as a stream has to know. */
export interface Listener {
  readonly signedIn: SignedIn;
  stillSignedIn(): Promise<boolean>;
  seal(kind: IdKind, uuid: string): string;
}

/** One open page. It writes server-sent events; who hears what is decided by the hub. */
export class EventStream {
  #number = 0;

  constructor(
    readonly context: Listener,
    private readonly response: ServerResponse,
  ) {}

  get staff(): string {
    return this.context.signedIn.actor.staff;
  }

  /** The browser may have gone while we were still asking. */
  get closed(): boolean {
    return this.response.destroyed;
  }

  onClose(listener: () => void): void {
    this.response.once('close', listener);
  }

  /** The number only tells a browser that comes back from one that is new: nothing is replayed. */
  change(change: Change): void {
    this.#write(`id: ${++this.#number}\nevent: change\ndata: ${JSON.stringify(change)}\n\n`);
  }

  /** Something may have been missed: read again whatever is on the screen. */
  refetch(): void {
    this.#write(`id: ${++this.#number}\nevent: refetch\ndata: {}\n\n`);
  }

  /** For proxies that close silent connections. */
  heartbeat(): void {
    this.#write(': \n\n');
  }

  /** `ended`: the session is over. `restart`: come back, soon and not all at once. */
  end(farewell: Farewell): void {
    const retry = farewell === 'restart' ? `retry: ${500 + Math.round(Math.random() * 2_500)}\n` : '';
    this.#write(`${retry}event: ${farewell}\ndata: {}\n\n`);
    this.response.end();
  }

  #write(text: string): void {
    if (this.response.writableEnded || this.response.destroyed) return;
    this.response.write(text);
    if (this.response.writableLength > mostUnread) this.response.destroy();
  }
}

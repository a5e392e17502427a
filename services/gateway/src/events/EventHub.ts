import type { MikroORM } from '@mikro-orm/postgresql';
import { LimitedError } from '@tsunagi/access';
import { type News, readNews } from '@tsunagi/casework';
import { type Change, changeFor } from './change.js';
import type { EventStream, Farewell } from './EventStream.js';
import { NewsListener } from './NewsListener.js';

const heartbeatEvery = 20_000;
/** News that come together are told after one check of the session; in milliseconds. */
const gatherFor = 40;
const mostForSession = 6;
const mostForGateway = 10_000;

interface Open {
  stream: EventStream;
  waiting: News[];
  /** A check of the session is on its way; what comes meanwhile waits for it. */
  checking: boolean;
}

/**
 * Tells open pages that something has changed (kind, opaque id and version, never a content). One connection listens for
 * all of them. Nothing is told before PostgreSQL has said that the page's session still lives, and a page whose session
 * has ended is closed at once, for the end of a session is news too.
 */
export class EventHub {
  readonly #open = new Set<Open>();
  readonly #listener: NewsListener;
  #listening: Promise<void> | null = null;
  #heartbeat: NodeJS.Timeout | undefined;

  constructor(
    private readonly orm: MikroORM,
    private readonly region: number,
    databaseUrl: string,
    stopping: AbortSignal,
  ) {
    this.#listener = new NewsListener(
      databaseUrl,
      (id) => void this.#heard(id),
      () => this.#missed(),
    );
    stopping.addEventListener('abort', () => this.#farewell());
  }

  /** Returns when the stream misses nothing any more. Too many for one session, or for all, are TOO_MANY_STREAMS. */
  async join(stream: EventStream): Promise<void> {
    this.#listening ??= this.#listen();
    await this.#listening;
    const { sessionId } = stream.context.signedIn;
    const ofSession = [...this.#open].filter((each) => each.stream.context.signedIn.sessionId === sessionId);
    if (ofSession.length >= mostForSession || this.#open.size >= mostForGateway) throw new LimitedError('TOO_MANY_STREAMS');
    const open: Open = { stream, waiting: [], checking: false };
    if (stream.closed) return;
    this.#open.add(open);
    stream.onClose(() => this.#open.delete(open));
  }

  async close(): Promise<void> {
    clearInterval(this.#heartbeat);
    this.#farewell();
    await this.#listening?.catch(() => undefined);
    await this.#listener.close();
  }

  async #listen(): Promise<void> {
    try {
      await this.#listener.open();
    } catch (error) {
      this.#listening = null;
      throw error;
    }
    this.#heartbeat = setInterval(() => this.#beat(), heartbeatEvery).unref();
  }

  async #heard(outboxId: string): Promise<void> {
    if (this.#open.size === 0) return;
    const news = await readNews(this.orm, this.region, outboxId).catch(() => 'unknown' as const);
    if (news === 'unknown') return this.#missed();
    for (const open of news ? this.#open : []) {
      if (news && this.#concerns(open, news)) this.#tell(open, news);
    }
  }

  #concerns({ stream }: Open, news: News): boolean {
    return news.kind === 'session' ? news.subject === stream.staff : this.#changeFor(stream, news) !== null;
  }

  #changeFor({ context }: EventStream, news: News): Change | null {
    return changeFor(context.signedIn.actor, news, (kind, uuid) => context.seal(kind, uuid));
  }

  #tell(open: Open, news: News): void {
    open.waiting.push(news);
    if (open.checking) return;
    open.checking = true;
    setTimeout(() => void this.#send(open), gatherFor);
  }

  /**
   * The session first, then the news that came before it was asked about, decided for whoever the person is by now: roles
   * and organisation may have changed. Where PostgreSQL cannot be asked nothing is told; the page comes back for it.
   */
  async #send(open: Open): Promise<void> {
    const { stream } = open;
    try {
      do {
        const news = open.waiting.splice(0);
        if (!(await stream.context.stillSignedIn())) return this.#end(open, 'ended');
        const changes = news.map((each) => this.#changeFor(stream, each)).filter((each) => each !== null);
        for (const change of changes) stream.change(change);
      } while (open.waiting.length > 0);
      open.checking = false;
    } catch {
      this.#end(open, 'restart');
    }
  }

  #end(open: Open, farewell: Farewell): void {
    this.#open.delete(open);
    open.stream.end(farewell);
  }

  #beat(): void {
    for (const open of this.#open) {
      open.stream.heartbeat();
      if (!open.checking) {
        open.checking = true;
        void this.#send(open);
      }
    }
  }

  #missed(): void {
    for (const { stream } of this.#open) stream.refetch();
  }

  #farewell(): void {
    for (const { stream } of this.#open) stream.end('restart');
    this.#open.clear();
  }
}

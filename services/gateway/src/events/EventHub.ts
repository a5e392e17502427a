import { LimitedError } from '@tsunagi/access';
import { type News, readNews } from '@tsunagi/casework';
import { type ReadConnections, stillHold } from '@tsunagi/database';
import { type Change, changeFor } from './change.js';
import type { EventStream, Farewell } from './EventStream.js';
import { NewsListener } from './NewsListener.js';
import { type Heard, RecentNews } from './RecentNews.js';

const heartbeatEvery = 20_000;
/** News that come together are told after one check of all the sessions that they concern; in milliseconds. */
const gatherFor = 40;
const mostForSession = 6;
const mostForGateway = 10_000;

/** A page that listens. */
export interface Open {
  stream: EventStream;
  waiting: News[];
}

/**
 * Tells open pages that something has changed (kind, opaque id and version, never a content). One connection listens for
 * all of them. Nothing is told before PostgreSQL has said that the page's session still lives, and a page whose session
 * has ended is closed at once, for the end of a session is news too.
 */
export class EventHub {
  readonly #open = new Set<Open>();
  /** Those whose sessions are to be checked, and who are then told what waits for them. */
  #due = new Set<Open>();
  #telling = false;
  /** What came so far has been put before those whom it concerns. */
  #told = Promise.resolve();
  readonly #recent = new RecentNews();
  readonly #listener: NewsListener;
  #listening: Promise<void> | null = null;
  #heartbeat: NodeJS.Timeout | undefined;

  constructor(
    private readonly connections: ReadConnections,
    private readonly region: number,
    databaseUrl: string,
    stopping: AbortSignal,
  ) {
    this.#listener = new NewsListener(
      databaseUrl,
      (id) => this.#heard(id),
      () => this.#missed(),
    );
    stopping.addEventListener('abort', () => this.#farewell());
  }

  /** Returns when the stream misses nothing any more. Too many for one session, or for all, are TOO_MANY_STREAMS. */
  async join(stream: EventStream): Promise<Open> {
    this.#listening ??= this.#listen();
    await this.#listening;
    const { sessionId } = stream.context.signedIn;
    const ofSession = [...this.#open].filter((each) => each.stream.context.signedIn.sessionId === sessionId);
    if (ofSession.length >= mostForSession || this.#open.size >= mostForGateway) throw new LimitedError('TOO_MANY_STREAMS');
    const open: Open = { stream, waiting: [] };
    if (stream.closed) return open;
    this.#open.add(open);
    stream.onClose(() => this.#open.delete(open));
    return open;
  }

  /** Tells a page whose first question is so many milliseconds old what has changed between that and its joining. */
  catchUp(open: Open, milliseconds: number): void {
    const recent = this.#recent.since(milliseconds);
    if (!recent) open.stream.refetch();
    for (const { read } of recent ?? []) this.#tellInOrder(read(), [open]);
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
    this.#recent.begin();
    this.#heartbeat = setInterval(() => this.beat(), heartbeatEvery).unref();
  }

  /** Read side by side, and told in the order in which they happened. */
  #heard(outboxId: string): void {
    const reading = () => readNews(this.connections, this.region, outboxId).catch(() => 'unknown' as const);
    const { read } = this.#recent.add(reading);
    if (this.#open.size > 0) this.#tellInOrder(read(), this.#open);
  }

  #tellInOrder(news: Promise<Heard>, pages: Iterable<Open>): void {
    this.#told = this.#told.then(async () => this.#note(await news, pages));
  }

  #note(news: Heard, pages: Iterable<Open>): void {
    for (const open of pages) {
      if (news === 'unknown') open.stream.refetch();
      if (!news || news === 'unknown' || !this.#concerns(open, news)) continue;
      open.waiting.push(news);
      this.#due.add(open);
    }
    this.#tellSoon();
  }

  #concerns({ stream }: Open, news: News): boolean {
    return news.kind === 'session' ? news.subject === stream.staff : this.#changeFor(stream, news) !== null;
  }

  #changeFor({ context }: EventStream, news: News): Change | null {
    return changeFor(context.signedIn.actor, news, (kind, uuid) => context.seal(kind, uuid));
  }

  #tellSoon(): void {
    if (this.#telling || this.#due.size === 0) return;
    this.#telling = true;
    setTimeout(() => void this.#tellAll(), gatherFor);
  }

  /**
   * The sessions first, all of them together, then the news that came before they were asked about. Where PostgreSQL cannot
   * be asked nothing is told; the pages come back for it.
   */
  async #tellAll(): Promise<void> {
    const due = [...this.#due].map((open) => ({ open, news: open.waiting.splice(0) }));
    this.#due = new Set();
    try {
      const held = await this.#held(due.map(({ open }) => open));
      for (const { open, news } of due) {
        if (held.has(open)) this.#tell(open, news);
        else void this.#tellIfKnown(open, news);
      }
    } catch {
      for (const { open } of due) this.#end(open, 'restart');
    }
    this.#telling = false;
    this.#tellSoon();
  }

  /** Those whose sessions are as they were when their pages were opened; each session is asked about once. */
  async #held(pages: Open[]): Promise<Set<Open>> {
    const bySession = Map.groupBy(pages, ({ stream }) => stream.context.signedIn.guard.values.join(' '));
    const asked = [...bySession.values()].map(([first]) => (first as Open).stream.context.signedIn);
    const holds = await stillHold(
      this.connections,
      asked.map(({ actor, guard }) => ({ asker: actor, guard })),
    );
    return new Set([...bySession.values()].filter((_pages, at) => holds[at]).flat());
  }

  /** A session that changed: it may be over, or the person may have taken other roles or act for another organisation. */
  async #tellIfKnown(open: Open, news: News[]): Promise<void> {
    try {
      if (await open.stream.context.stillSignedIn()) this.#tell(open, news);
      else this.#end(open, 'ended');
    } catch {
      this.#end(open, 'restart');
    }
  }

  /** Decided for whoever the person is by now. */
  #tell({ stream }: Open, news: News[]): void {
    for (const each of news) {
      const change = this.#changeFor(stream, each);
      if (change) stream.change(change);
    }
  }

  #end(open: Open, farewell: Farewell): void {
    this.#open.delete(open);
    open.stream.end(farewell);
  }

  /** Shows proxies that the connections live, and asks after every session; from time to time by itself. */
  beat(): void {
    for (const open of this.#open) {
      open.stream.heartbeat();
      this.#due.add(open);
    }
    this.#tellSoon();
  }

  #missed(): void {
    this.#recent.begin();
    for (const { stream } of this.#open) stream.refetch();
  }

  #farewell(): void {
    for (const { stream } of this.#open) stream.end('restart');
    this.#open.clear();
  }
}

import type { AddressInfo } from 'node:net';
import { within } from './within.js';
import type { TestStaff, World } from './world.js';

export interface Heard {
  event: string;
  data: any;
}

/** Several pages may be opened at once; only the first of them has the gateway listen. */
const listens = new WeakMap<World, Promise<unknown>>();
const listening = (world: World): Promise<unknown> => {
  const started = listens.get(world) ?? (world.app.server.listening ? Promise.resolve() : world.app.listen({ host: '127.0.0.1', port: 0 }));
  listens.set(world, started);
  return started;
};

/** An open page of somebody: what the gateway tells it, as it comes. */
export class TestStream {
  readonly heard: Heard[] = [];
  /** Every byte, heartbeats among them. */
  bytes = '';
  status = 0;
  closed = false;
  readonly #abort = new AbortController();
  #buffer = '';

  /** Opens `/events` over a real connection; `lastEventId` as a browser sends it that comes back, `pageAge` as a page says it. */
  static async open(world: World, staff: Pick<TestStaff, 'browser'>, lastEventId?: string, pageAge?: number): Promise<TestStream> {
    await listening(world);
    const { port } = world.app.server.address() as AddressInfo;
    const stream = new TestStream();
    const cookie = [...staff.browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(`http://127.0.0.1:${port}/events${pageAge === undefined ? '' : `?pageAge=${pageAge}`}`, {
      headers: { cookie, ...(lastEventId && { 'last-event-id': lastEventId }) },
      signal: stream.#abort.signal,
    });
    stream.status = answer.status;
    if (answer.ok && answer.body) void stream.#read(answer.body);
    else await answer.text();
    return stream;
  }

  /** Waits until as many events of this kind have come, at most so long. */
  async until(event: string, count = 1, most = 20_000): Promise<Heard[]> {
    const found = () => this.heard.filter((each) => each.event === event);
    if (await within(most, () => found().length >= count)) return found();
    throw new Error(`Heard ${JSON.stringify(this.heard)} and no ${count} × ${event} within ${most} ms.`);
  }

  close(): void {
    this.#abort.abort();
  }

  async #read(body: ReadableStream<Uint8Array>): Promise<void> {
    try {
      const decoder = new TextDecoder();
      for await (const chunk of body) {
        const text = decoder.decode(chunk, { stream: true });
        this.bytes += text;
        this.#buffer += text;
        const blocks = this.#buffer.split('\n\n');
        this.#buffer = blocks.pop() ?? '';
        for (const block of blocks) this.#note(block);
      }
    } catch {
      // The connection was cut, by one side or the other.
    }
    this.closed = true;
  }

  #note(block: string): void {
    const event = /^event: (.*)$/m.exec(block)?.[1];
    if (event) this.heard.push({ event, data: JSON.parse(/^data: (.*)$/m.exec(block)?.[1] ?? 'null') });
  }
}

import { connect, createServer, type Server, type Socket } from 'node:net';

/** One statement as the driver sent it; a value is its text, or null. */
export interface Sent {
  text: string;
  values: (string | null)[];
}

/** What a client sent before it had to wait for an answer: one way there and one way back. */
export type Flight = Sent[];

/** Cuts a stream of the PostgreSQL protocol into messages: a letter (none in the very first one of a client), a length, a body. */
class Messages {
  #rest: Buffer = Buffer.alloc(0);
  #headless: boolean;
  readonly #each: (type: string, body: Buffer) => void;

  constructor(headless: boolean, each: (type: string, body: Buffer) => void) {
    this.#headless = headless;
    this.#each = each;
  }

  push(chunk: Buffer): void {
    this.#rest = this.#rest.length ? Buffer.concat([this.#rest, chunk]) : chunk;
    for (;;) {
      const head = this.#headless ? 0 : 1;
      if (this.#rest.length < head + 4) return;
      const end = head + this.#rest.readInt32BE(head);
      if (this.#rest.length < end) return;
      const type = this.#headless ? '' : String.fromCharCode(this.#rest[0] as number);
      this.#headless = false;
      this.#each(type, this.#rest.subarray(head + 4, end));
      this.#rest = this.#rest.subarray(end);
    }
  }
}

const textAt = (body: Buffer, at: number): [string, number] => {
  const end = body.indexOf(0, at);
  return [body.toString('utf8', at, end), end + 1];
};

/** Portal, statement, formats, values: see "Bind" in the protocol's message formats. Binary values are given in hex. */
function readBind(body: Buffer): { statement: string; values: (string | null)[] } {
  const [, afterPortal] = textAt(body, 0);
  const [statement, afterStatement] = textAt(body, afterPortal);
  const formats = Array.from({ length: body.readInt16BE(afterStatement) }, (_, n) => body.readInt16BE(afterStatement + 2 + 2 * n));
  let at = afterStatement + 2 + 2 * formats.length;
  const count = body.readInt16BE(at);
  at += 2;
  const values = Array.from({ length: count }, (_, n) => {
    const length = body.readInt32BE(at);
    at += 4;
    if (length < 0) return null;
    const binary = (formats.length === 1 ? formats[0] : formats[n]) === 1;
    const value = body.toString(binary ? 'hex' : 'utf8', at, at + length);
    at += length;
    return value;
  });
  return { statement, values };
}

/** A notice is made of fields, each with a letter before it; M is its text. */
function messageOf(body: Buffer): string {
  for (let at = 0; body[at]; ) {
    const [text, next] = textAt(body, at + 1);
    if (body[at] === 0x4d) return text;
    at = next;
  }
  return '';
}

/** One client's connection as it is seen from outside. */
class Line {
  readonly #prepared = new Map<string, string>();
  #flight: Flight | null = null;
  #unanswered = 0;
  #signedIn = false;
  readonly #landed: (flight: Flight) => void;
  readonly #told: (notice: string) => void;

  constructor(landed: (flight: Flight) => void, told: (notice: string) => void) {
    this.#landed = landed;
    this.#told = told;
  }

  /** Each letter names a message of the protocol: P(arse), B(ind), Q(uery), S(ync). */
  fromClient(type: string, body: Buffer): void {
    if (!this.#signedIn || type === 'X') return;
    this.#flight ??= [];
    if (type === 'P') {
      const [name, afterName] = textAt(body, 0);
      this.#prepared.set(name, textAt(body, afterName)[0]);
    } else if (type === 'B') {
      const { statement, values } = readBind(body);
      this.#flight.push({ text: this.#prepared.get(statement) ?? '', values });
    } else if (type === 'Q') {
      this.#flight.push({ text: textAt(body, 0)[0], values: [] });
    }
    if (type === 'Q' || type === 'S') this.#unanswered++;
  }

  /** N is a notice; Z is ReadyForQuery: one answer has come in full. */
  fromServer(type: string, body: Buffer): void {
    if (type === 'N') this.#told(messageOf(body));
    if (type !== 'Z') return;
    if (!this.#signedIn) this.#signedIn = true;
    else if (--this.#unanswered === 0 && this.#flight) {
      this.#landed(this.#flight);
      this.#flight = null;
    }
  }
}

/**
 * A wire between the product and PostgreSQL that counts what passes: which statements the driver really sends, and in
 * how many flights. Signing in to the server is not counted.
 */
export class Wire {
  /** Every statement that has passed, once: a world sends the same few thousand a hundred times each. */
  readonly texts = new Set<string>();
  #landed: Flight[] | null = null;
  #told: string[] = [];
  readonly #open = new Set<Socket>();
  readonly #server: Server;
  /** The same database, by this wire. */
  readonly url: string;

  private constructor(server: Server, url: string) {
    this.#server = server;
    this.url = url;
  }

  static async to(url: string): Promise<Wire> {
    const target = new URL(url);
    const here = new URL(url);
    const server = createServer();
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    here.port = String((server.address() as { port: number }).port);
    const wire = new Wire(server, here.href);
    server.on('connection', (client) => wire.#join(client, connect(Number(target.port), target.hostname)));
    return wire;
  }

  /** The flights that landed since this was last called, in the order in which they did. Before the first call none are kept. */
  take(): Flight[] {
    const landed = this.#landed ?? [];
    this.#landed = [];
    return landed;
  }

  /** What the server has said beside its answers since this was last called. */
  takeNotices(): string[] {
    const told = this.#told;
    this.#told = [];
    return told;
  }

  async close(): Promise<void> {
    for (const socket of this.#open) socket.destroy();
    await new Promise((done) => this.#server.close(done));
  }

  #land(flight: Flight): void {
    for (const { text } of flight) this.texts.add(text);
    this.#landed?.push(flight);
  }

  #join(client: Socket, server: Socket): void {
    const line = new Line(
      (flight) => this.#land(flight),
      (notice) => this.#told.push(notice),
    );
    const fromClient = new Messages(true, (type, body) => line.fromClient(type, body));
    const fromServer = new Messages(false, (type, body) => line.fromServer(type, body));
    const pairs: [Socket, Socket, Messages][] = [
      [client, server, fromClient],
      [server, client, fromServer],
    ];
    for (const [from, to, messages] of pairs) {
      this.#open.add(from);
      from.setNoDelay(true);
      from.on('data', (chunk) => {
        messages.push(chunk);
        to.write(chunk);
      });
      from.on('error', () => to.destroy());
      from.on('close', () => {
        this.#open.delete(from);
        to.destroy();
      });
    }
  }
}

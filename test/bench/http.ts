import { connect, type Socket } from 'node:net';

/** A request as bytes, ready to be written again and again. */
export const requestBytes = ({ path, body, cookie }: { path: string; body: object; cookie: string }): Buffer => {
  const text = JSON.stringify(body);
  return Buffer.from(
    `POST ${path} HTTP/1.1\r\nhost: bench.example\r\ncontent-type: application/json\r\ncookie: ${cookie}\r\ntsunagi-background: 1\r\n` +
      `content-length: ${Buffer.byteLength(text)}\r\n\r\n${text}`,
  );
};

const headEnd = Buffer.from('\r\n\r\n');

/** One keep-alive connection that asks one thing at a time and costs next to nothing: the machine belongs to the servers. */
export class Connection {
  readonly #socket: Socket;
  #received: Buffer = Buffer.alloc(0);
  #answered: ((answer: { status: number; body: Buffer }) => void) | null = null;
  #failed: ((error: Error) => void) | null = null;

  constructor(port: number) {
    this.#socket = connect(port, '127.0.0.1');
    this.#socket.setNoDelay(true);
    this.#socket.on('data', (chunk) => this.#take(chunk));
    this.#socket.on('error', (error) => this.#failed?.(error));
    this.#socket.on('close', () => this.#failed?.(new Error('The server hung up.')));
  }

  ask(request: Buffer): Promise<{ status: number; body: Buffer }> {
    return new Promise((answered, failed) => {
      this.#answered = answered;
      this.#failed = failed;
      this.#socket.write(request);
    });
  }

  close(): void {
    this.#failed = null;
    this.#socket.destroy();
  }

  #take(chunk: Buffer): void {
    this.#received = this.#received.length > 0 ? Buffer.concat([this.#received, chunk]) : chunk;
    const end = this.#received.indexOf(headEnd);
    if (end < 0) return;
    const head = this.#received.toString('latin1', 0, end);
    const length = /content-length: *(\d+)/i.exec(head)?.[1];
    if (length === undefined) {
      this.#failed?.(new Error(`An answer without a length:\n${head}`));
      return;
    }
    if (this.#received.length < end + 4 + Number(length)) return;
    const body = this.#received.subarray(end + 4, end + 4 + Number(length));
    this.#received = Buffer.alloc(0);
    this.#answered?.({ status: Number(head.slice(9, 12)), body });
  }
}

/** Asks once, as soon as the server is there. */
export async function askOnce(port: number, request: Buffer, patienceMs = 20_000): Promise<{ status: number; body: Buffer }> {
  for (const end = performance.now() + patienceMs; ; ) {
    const connection = new Connection(port);
    try {
      return await connection.ask(request);
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((wake) => setTimeout(wake, 5));
    } finally {
      connection.close();
    }
  }
}

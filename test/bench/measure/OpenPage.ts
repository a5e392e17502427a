import { connect, type Socket } from 'node:net';

/** A page that is open and listens. */
export class OpenPage {
  readonly #socket: Socket;
  #heard: (() => void) | null = null;

  private constructor(port: number, cookie: string, opened: () => void, failed: (error: Error) => void) {
    this.#socket = connect(port, '127.0.0.1');
    this.#socket.write(`GET /events HTTP/1.1\r\nhost: bench.example\r\ncookie: ${cookie}\r\n\r\n`);
    this.#socket.once('data', (head) => {
      const status = head.toString('latin1', 9, 12);
      if (status === '200') opened();
      else failed(new Error(`A page could not be opened: ${head.toString()}`));
      this.#socket.on('data', (chunk) => {
        if (chunk.includes('event: change')) this.#heard?.();
      });
    });
  }

  static open(port: number, cookie: string): Promise<OpenPage> {
    return new Promise((opened, failed) => {
      const page: OpenPage = new OpenPage(port, cookie, () => opened(page), failed);
    });
  }

  /** When it hears of the next change, in milliseconds of this process. */
  next(): Promise<number> {
    return new Promise((heard) => {
      this.#heard = () => heard(performance.now());
    });
  }

  close(): void {
    this.#socket.destroy();
  }
}

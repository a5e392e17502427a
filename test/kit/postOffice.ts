import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail as it arrived: to whom, and all of its text, headers included. */
export interface Mail {
  to: string[];
  text: string;
}

/** Quoted-printable and encoded words, as far as they are read here. */
const decoded = (raw: string): string =>
  raw
    .replace(/=\?UTF-8\?B\?([^?]*)\?=(?:\r\n )?/gi, (_, text: string) => Buffer.from(text, 'base64').toString())
    .replace(/Content-Transfer-Encoding: base64\r\n[\s\S]*?\r\n\r\n([A-Za-z0-9+/=\r\n]+)/g, (_, text: string) =>
      Buffer.from(text, 'base64').toString(),
    )
    .replace(/=\r\n/g, '')
    .replace(/(?:=[0-9A-F]{2})+/g, (bytes) => Buffer.from(bytes.replaceAll('=', ''), 'hex').toString());

/** A mail server that speaks real SMTP, keeps what it gets and can be told to refuse. */
export class PostOffice {
  readonly mails: Mail[] = [];
  /** How often somebody tried to hand over a mail. */
  attempts = 0;
  /** Of the next attempts, so many are answered by "not now". */
  refuse = 0;
  /** Mail to these addresses is never taken. */
  readonly unknown = new Set<string>();

  private constructor(
    private readonly server: SMTPServer,
    readonly url: string,
  ) {}

  static async open(): Promise<PostOffice> {
    const holder: { office?: PostOffice } = {};
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onRcptTo: ({ address }, _session, done) =>
        done(holder.office?.unknown.has(address) ? Object.assign(new Error('no such mailbox'), { responseCode: 550 }) : null),
      onData: (stream, session, done) => {
        const pieces: Buffer[] = [];
        stream.on('data', (piece: Buffer) => pieces.push(piece));
        stream.on('end', () =>
          done(
            holder.office?.take(
              session.envelope.rcptTo.map(({ address }) => address),
              Buffer.concat(pieces).toString(),
            ),
          ),
        );
      },
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    holder.office = new PostOffice(server, `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`);
    return holder.office;
  }

  take(to: string[], raw: string): Error | null {
    this.attempts++;
    if (this.refuse > 0) {
      this.refuse--;
      return Object.assign(new Error('try again later'), { responseCode: 451 });
    }
    this.mails.push({ to, text: decoded(raw) });
    return null;
  }

  close(): Promise<void> {
    return new Promise((done) => this.server.close(() => done()));
  }
}

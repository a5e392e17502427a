import { Writable } from 'node:stream';
import pg from 'pg';

/** Hears every line of a structured log, at its most talkative. */
export class LogEar extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk;
    done();
  }
}

/** Listens to PostgreSQL's notifications, as every user of the database can, on every channel that is known. */
export class ChannelEar {
  heard = '';

  private constructor(private readonly client: pg.Client) {}

  static async on(url: string, channels: readonly string[]): Promise<ChannelEar> {
    const client = new pg.Client(url);
    const ear = new ChannelEar(client);
    client.on('notification', ({ channel, payload }) => {
      ear.heard += `${channel} ${payload}\n`;
    });
    await client.connect();
    for (const channel of channels) await client.query(`listen "${channel}"`);
    return ear;
  }

  close(): Promise<void> {
    return this.client.end();
  }
}

import { AccessLog, type Look } from '../raw/accessLog.ts';
import { Lines, type Session } from '../raw/flight.ts';
import { Sessions } from '../raw/sessions.ts';

type Row = Record<string, any>;

/** Whom the names of an inbox are of: the one page that is asked for so. */
const namesIn = (data: Row): Look[] =>
  (data.allMailboxes.nodes as Row[]).flatMap(({ label, homeTenantId }): Look[] =>
    label ? [{ person: label.personId, owner: homeTenantId, subject: 'MailboxLabel', group: 'identity', action: 'listed' }] : [],
  );

/**
 * What the product and the hand-written server do beside answering, done around PostGraphile with the hand-written means: the
 * session is checked again for every page, and the looks at people are committed before the answer leaves.
 */
export class Checking {
  readonly #lines = new Lines();
  readonly #sessions: Sessions;
  readonly #log: AccessLog;

  private constructor(sessions: Sessions, log: AccessLog) {
    this.#sessions = sessions;
    this.#log = log;
  }

  static async open(url: string, region: number): Promise<Checking> {
    const logLines = new Lines();
    await logLines.open(url, 1, 0);
    const checking = new Checking(await Sessions.open(url, region), new AccessLog(logLines.next()));
    await checking.#lines.open(url, 4, 0);
    return checking;
  }

  /** Throws where the session is over. */
  async check(token: string): Promise<Session> {
    const session = await this.#sessions.find(token);
    await this.#lines.read(session, []);
    return session;
  }

  /** Around what PostGraphile carries out. Its answer is text already, and is read again for whom it names. */
  get plugin(): GraphileConfig.Plugin {
    return {
      name: 'LooksAreWrittenDown',
      grafast: {
        middleware: {
          execute: async (next, { args }) => {
            const result = (await next()) as Row;
            const { session } = args.contextValue as { session?: Session };
            const data = typeof result.data === 'string' ? JSON.parse(result.data) : result.data;
            if (session) await this.#log.write(session, 'inbox', namesIn(data));
            return result as never;
          },
        },
      },
    };
  }
}

import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { layBoard } from '../../kit/bigBoard.ts';
import { firstRegion } from '../../kit/country.ts';
import { start } from '../contestants/contestant.ts';
import type { Ground } from '../database.ts';
import { askOnce, Connection, requestBytes } from '../http.ts';
import { type Spread, shareOf, spread } from '../numbers.ts';
import { type Ask, cookieOf, type Setting, sealed, trusted } from '../operations/operation.ts';
import { OpenPage } from './OpenPage.ts';

export interface BoardCost {
  /** Open boards of members of different offices, and how many sit in the meeting in all. */
  boards: number;
  seats: number;
  notes: number;
  /** Milliseconds from sending a note until a board has heard that there is something new: middle and 99th percentile. */
  heard: { p50: Spread; p99: Spread };
  /** The same until the board has read itself again and shows the note. */
  shown: { p50: Spread; p99: Spread };
}

const boards = 30;
/** Thirty people of each of twelve offices, as the largest meetings of the region are. */
const room = { offices: 12, people: 30, items: 12, notes: 24 };
const rounds = 5;
const notesInRound = 8;

const writing = trusted('mutation note($input: WriteNotesInput!) { writeNotes(input: $input) { __typename ... on Refusal { code } } }');
const reading = trusted(`query board($id: ID!) { conference(id: $id) { id state recorder recordingMyself members { id name attendedAt }
  items { id position title state sheets { id title text lines } } notes { id version itemId kind text assignee dueOn doneAt } lineCursor } }`);
const lines = trusted(`query lines($id: ID!, $after: String!) { conferenceLines(conferenceId: $id, after: $after) { cursor
  notes { id version itemId kind text assignee dueOn doneAt } } }`);

const wait = (time: number) => new Promise((wake) => setTimeout(wake, time));

/** One open board, as the console has it: a page that listens, and the connection on which it reads first the whole, then what is new. */
class Board {
  readonly page: OpenPage;
  readonly #connection: Connection;
  readonly #cookie: string;
  readonly #id: string;
  #cursor = '';

  private constructor(page: OpenPage, connection: Connection, cookie: string, id: string) {
    this.page = page;
    this.#connection = connection;
    this.#cookie = cookie;
    this.#id = id;
  }

  static async open(port: number, cookie: string, id: string): Promise<Board> {
    const board = new Board(await OpenPage.open(port, cookie), new Connection(port), cookie, id);
    board.#cursor = JSON.parse(await board.#ask(reading({ id }))).data.conference.lineCursor;
    return board;
  }

  /** Reads what is new since it was last asked. */
  async news(): Promise<string> {
    const body = await this.#ask(lines({ id: this.#id, after: this.#cursor }));
    this.#cursor = JSON.parse(body).data.conferenceLines.cursor;
    return body;
  }

  async #ask(question: Omit<Ask, 'cookie'>): Promise<string> {
    return (await this.#connection.ask(requestBytes({ ...question, cookie: this.#cookie }))).body.toString();
  }

  close(): void {
    this.page.close();
    this.#connection.close();
  }
}

/** How soon a line of the record, every second one of a case, stands on thirty boards in a meeting of twelve offices with thirty people each. */
export async function measureBoard(ground: Ground, { size, keys }: Setting): Promise<BoardCost> {
  const see = new pg.Client(ground.superuserUrl);
  await see.connect();
  const offices = Math.min(room.offices, size.tenants);
  const people = Array.from({ length: boards }, (_, n) => ({ tenant: n % offices, staff: Math.floor(n / offices) % size.staff }));
  const sitting = people.map(({ tenant, staff }) => ({ tenantId: keys.tenant(tenant), staffId: keys.staff(tenant, staff) }));
  const meeting = await layBoard(see, firstRegion, keys.tenant(0), keys.staff(0, 0), sitting, room);
  // A line of a case is also folded onto everybody to whom the case was told.
  const cases = await see.query<{ id: string }>(
    'select item_id as id from agenda_item where conference_id = $1 and person_id is not null order by position',
    [meeting],
  );
  const running = await start('tsunagi', ground.gatewayUrl);
  const open: Board[] = [];
  const heard: number[][] = [];
  const shown: number[][] = [];
  try {
    const id = sealed('Conference', meeting);
    await askOnce(running.port, requestBytes({ ...reading({ id }), cookie: cookieOf(0, 0) })); // it is there
    for (const { tenant, staff } of people) open.push(await Board.open(running.port, cookieOf(tenant, staff), id));
    const recorder = new Connection(running.port);
    for (let round = 0; round <= rounds; round++) {
      const [ears, eyes]: [number[], number[]] = [[], []];
      for (let n = 0; n < notesInRound; n++) {
        const text = `行 ${round}-${n}`;
        const about = n % 2 === 0 ? cases.rows[n % cases.rows.length] : undefined;
        const itemId = about && sealed('AgendaItem', about.id);
        const input = { conferenceId: id, notes: [{ key: randomUUID(), kind: 'NOTE', text, itemId }] };
        const bytes = requestBytes({ ...writing({ input }), cookie: cookieOf(0, 0) });
        const sent = performance.now();
        const all = open.map(async (board) => {
          ears.push((await board.page.next()) - sent);
          if (!(await board.news()).includes(text)) throw new Error(`A board does not show ${text}.`);
          eyes.push(performance.now() - sent);
        });
        const { body } = await recorder.ask(bytes);
        if (!body.includes('ConferencePayload')) throw new Error(body.toString());
        await Promise.all(all);
        await wait(60);
      }
      // The first round warms up.
      if (round > 0) for (const [all, times] of [[heard, ears] as const, [shown, eyes] as const]) all.push(times.sort((a, b) => a - b));
    }
    recorder.close();
  } finally {
    for (const board of open) board.close();
    await running.stop();
    await see.end();
  }
  const of = (all: number[][]) => ({
    p50: spread(all.map((times) => shareOf(times, 0.5))),
    p99: spread(all.map((times) => shareOf(times, 0.99))),
  });
  return { boards, seats: room.offices * room.people, notes: rounds * notesInRound, heard: of(heard), shown: of(shown) };
}

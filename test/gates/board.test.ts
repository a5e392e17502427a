import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { layBoard } from '../kit/bigBoard.js';
import { layKinds } from '../kit/conference.js';
import { ownFlights, readsOf } from '../kit/statements.js';
import { region, type TestStaff, World } from '../kit/world.js';

const boardQuery = `query board($id: ID!) { conference(id: $id) { id version state title recorder recordingMyself availableActions kind { code name } convener { id shortName }
  members { id name office part answer pledgedAt attendedAt tenant { id shortName } }
  items { id position title sort state presenter tenant { id } kind { code } brief { purpose fieldGroups } sheets { id title fieldGroup text lines } }
  notes { id version itemId kind text writer assignee dueOn doneAt beside writtenAt } opinions { id text } } }`;

let world: World;
let city: TestStaff;
const meetings: Record<string, string> = {};

beforeAll(async () => {
  world = await World.open();
  await layKinds(world);
  const tenants = [];
  for (let n = 0; n < 12; n++) tenants.push(await world.tenant(`組織${n}`, 'city'));
  city = await world.staff(tenants[0] as string, ['supervisor']);
  const sitting = tenants.map((tenantId, n) => ({ staffId: n === 0 ? city.staffId : crypto.randomUUID(), tenantId }));
  const lay = (size: Parameters<typeof layBoard>[5]) =>
    layBoard(world.database.see, region, city.tenantId, city.staffId, sitting.slice(0, size.offices), size);
  meetings.small = await lay({ offices: 1, people: 2, items: 2, notes: 4 });
  meetings.large = await lay({ offices: 12, people: 30, items: 12, notes: 240 });
});
afterAll(() => world.close());

async function open(size: string) {
  const variables = { id: world.id('Conference', meetings[size] as string) };
  await city.ask(boardQuery, variables); // who asks is looked up, and what lives as long as the gateway is read
  let board: any;
  const flights = await world.flightsOf(async () => {
    board = (await city.ask(boardQuery, variables)).data.conference;
  });
  return { board, flights: ownFlights(flights).length, reads: readsOf(flights).length, sent: readsOf(flights) };
}

describe('The board of a meeting', () => {
  it('of twelve items is opened in two ways to PostgreSQL and back', async () => {
    const { board, flights } = await open('large');
    expect(board.items).toHaveLength(12);
    expect(board.items.every((item: { sheets: object[] }) => item.sheets.length === 1)).toBe(true);
    expect(board.notes).toHaveLength(240);
    expect(flights).toBeLessThanOrEqual(2);
  });

  it('costs twelve offices with thirty people each the same flights and statements as two colleagues', async () => {
    const [small, large] = [await open('small'), await open('large')];
    expect(small.board.members).toHaveLength(2);
    expect(large.board.members).toHaveLength(360);
    expect({ flights: large.flights, reads: large.reads }).toEqual({ flights: small.flights, reads: small.reads });
  });

  it('brings nobody the list of who else reads: with 360 seats it lies on every row and is longer than all the rest', async () => {
    const { sent } = await open('large');
    const ofParts = sent.filter((text) => /from "(conference_member|conference_note|agenda_sheet)"/.test(text));
    expect(ofParts).toHaveLength(3);
    expect(ofParts.filter((text) => /^select [^(]*(\*|"people")/.test(text))).toEqual([]);
  });

  it('reads what is new after a line in one way and one statement, whatever stands on the board', async () => {
    const id = world.id('Conference', meetings.large as string);
    const { lineCursor: after } = (await city.ask('query ($id: ID!) { conference(id: $id) { lineCursor } }', { id })).data.conference;
    const input = { conferenceId: id, notes: [{ key: crypto.randomUUID(), kind: 'NOTE', text: '新しい行' }] };
    await city.ask('mutation ($input: WriteNotesInput!) { writeNotes(input: $input) { __typename } }', { input });
    let fresh: any;
    const flights = await world.flightsOf(async () => {
      const query = 'query ($id: ID!, $after: String!) { conferenceLines(conferenceId: $id, after: $after) { notes { text } } }';
      fresh = (await city.ask(query, { id, after })).data.conferenceLines;
    });
    expect(fresh.notes).toEqual([{ text: '新しい行' }]);
    expect({ flights: ownFlights(flights).length, reads: readsOf(flights).length }).toEqual({ flights: 1, reads: 1 });
  });

  it.each(['ISSUE', 'CASE'])('takes a line of an item in as many ways to PostgreSQL, however many sit there: %s', async (sort) => {
    const write = async (size: string, n: number) => {
      const { items } = (await open(size)).board;
      const itemId = items.find((each: { sort: string }) => each.sort === sort).id;
      const input = {
        conferenceId: world.id('Conference', meetings[size] as string),
        notes: [{ key: crypto.randomUUID(), kind: 'NOTE', text: `${sort}の行${n}`, itemId }],
      };
      let answer: any;
      const flights = await world.flightsOf(async () => {
        answer = await city.ask('mutation ($input: WriteNotesInput!) { writeNotes(input: $input) { __typename } }', { input });
      });
      expect(answer.data.writeNotes.__typename).toBe('ConferencePayload');
      const ofSeats = flights
        .flat()
        .map(({ text }) => text)
        .filter((text) => /^select .* from "conference_member"/.test(text));
      expect(ofSeats).toHaveLength(1);
      expect(ofSeats[0]).not.toMatch(/"people"|"readers"/);
      return ownFlights(flights).length;
    };
    await write('small', 0);
    expect(await write('large', 1)).toBe(await write('small', 1));
  });

  it('folds a line of a case onto 360 members without comparing each line of the ledger with each', async () => {
    const { items } = (await open('large')).board;
    const itemId = items.find((each: { sort: string }) => each.sort === 'CASE').id;
    const notes = [{ key: crypto.randomUUID(), kind: 'NOTE', text: '行', itemId }];
    const input = { conferenceId: world.id('Conference', meetings.large as string), notes };
    const flights = await world.flightsOf(() =>
      city.ask('mutation ($input: WriteNotesInput!) { writeNotes(input: $input) { __typename } }', { input }),
    );
    const folds = ownFlights(flights)
      .flat()
      .filter(({ text }) => text.includes('by_seat'));
    expect(folds).toHaveLength(1);
    const [{ text, values }] = folds as [{ text: string; values: unknown[] }];
    const { rows } = await world.database.see.query(`explain (analyze, buffers, format json) ${text}`, values);
    // What changes rows and gives none back is told beside the rest.
    const pages = rows[0]['QUERY PLAN'][0].Plan.Plans.map(
      (each: Record<'Shared Hit Blocks' | 'Shared Read Blocks', number>) => each['Shared Hit Blocks'] + each['Shared Read Blocks'],
    );
    // 266 were counted; each line looked up for its ending among all 720 they were 117,000.
    expect(Math.max(...pages)).toBeLessThan(300);
  });
});

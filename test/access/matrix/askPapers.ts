import { region } from '../../kit/world.js';
import { figuresTaken, linesOf, paperFor, papersOf, takenAlong } from '../specification/acts/ways.js';
import type { Facts, Row } from '../specification/index.js';
import { Dice } from '../world/dice.js';
import type { InventedWorld } from '../world/layWorld.js';
import type { Asker } from '../world/offices.js';
import type { Tally } from './Tally.js';

/** What leaves as a file: lists, line by line, and papers about one record, asked for `times` times for each outcome. */
export async function askPapers(invented: InventedWorld, facts: Facts, tally: Tally, times: number): Promise<void> {
  const dice = new Dice(invented.seed + 13);
  const near = invented.askers.filter((each) => each.region === region);
  for (const asker of near) await askLists(invented, asker, facts, tally);
  for (const name of Object.keys(papersOf)) await askPaper({ ...invented, askers: near }, name, facts, tally, dice, times);
}

async function askLists({ world }: InventedWorld, asker: Asker, facts: Facts, tally: Tally): Promise<void> {
  for (const [name, address] of Object.entries(figuresTaken)) {
    const [{ statusCode }, expected] = [await world.signedIn(asker.token).get(`/exports/${address}`), asker.over ? 401 : 200];
    tally.count('export', `figures ${name}`, asker.over ? 'deny' : 'allow');
    if (statusCode !== expected) tally.disagree(`${asker.name}: the figures ${name} are ${statusCode}, the specification ${expected}`);
  }
  for (const [name, list] of Object.entries(takenAlong)) {
    const { statusCode, body } = await world.signedIn(asker.token).get(`/exports/${list.address}`);
    const [expected, shown] = [asker.over ? 401 : 200, asker.over ? [] : linesOf(list, asker, facts)];
    if (statusCode !== expected) tally.disagree(`${asker.name}: the list of ${name} is ${statusCode}, the specification ${expected}`);
    const mine = new Set(shown.map((row) => row[list.shows]));
    for (const row of facts.of(list.table)) {
      const allowed = mine.has(row[list.shows]);
      tally.count('export', `list of ${name}`, allowed ? 'allow' : 'deny');
      if (says(body, row[list.shows]) !== allowed && !standsInHead(row, asker, list.shows))
        tally.disagree(`${asker.name}: a line of the list of ${name} ${allowed ? 'is missing' : 'should not be there'}`);
    }
  }
}

/** Whether this stands there; a number that only begins with it is another one, further down the chain. */
const says = (body: string, text: string): boolean => body.split(text).some((after, at) => at > 0 && !after.startsWith('/'));

/** Every list says of itself who took it along. */
const standsInHead = (row: Row, asker: Asker, column: string): boolean => column === 'display_name' && row.staff_id === asker.staff;

async function askPaper(
  { world, askers }: InventedWorld,
  name: string,
  facts: Facts,
  tally: Tally,
  dice: Dice,
  times: number,
): Promise<void> {
  const paper = papersOf[name] as (typeof papersOf)[string];
  const rows = facts.of(paper.table).filter((row) => !row.removed_at);
  const tried = new Map<number, number>();
  for (let n = 0; n < 2_000 && rows.length > 0; n++) {
    const [asker, row] = [dice.pick(askers), dice.pick(rows)];
    const expected = asker.over ? 401 : paperFor(paper, row, asker, facts);
    if ((tried.get(expected) ?? 0) >= times) continue;
    tried.set(expected, (tried.get(expected) ?? 0) + 1);
    const { statusCode } = await world.signedIn(asker.token).get(paper.address(world.id(paper.kind as never, row[paper.key])));
    tally.count('export', `paper ${name}`, expected === 200 ? 'allow' : 'deny');
    // Minutes are printed when there are minutes: whoever may have them is told so.
    if (statusCode !== expected && !(expected === 200 && statusCode === 409))
      tally.disagree(`${asker.name}: the paper ${name} is ${statusCode}, the specification ${expected}`);
  }
}

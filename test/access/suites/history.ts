import { layKinds } from '../../kit/conference.js';
import type { TestDatabase } from '../../kit/database.js';
import { given, tell } from '../../kit/given.js';
import { TestStream } from '../../kit/stream.js';
import { pause, within } from '../../kit/within.js';
import { type TestStaff, World } from '../../kit/world.js';
import { type About, type Ending, endings, type Scene, type Way } from './endings.js';

/** One request of a history: by which way, when it was begun, and whether it showed what it asked for. */
interface Asked {
  way: string;
  begun: number;
  shown: boolean;
}

async function layScene(world: World, round: number): Promise<Scene> {
  const townOf = { owner: `釧路${round}`, reader: `厚岸${round}` };
  const [city, council] = [await world.tenant(townOf.owner, 'city'), await world.tenant(townOf.reader, 'council')];
  return {
    world,
    townOf,
    owner: await world.staff(city, ['caseworker']),
    peer: await world.staff(city, ['caseworker']),
    lead: await world.staff(city, ['supervisor']),
    reader: await world.staff(council, ['consultation_supporter']),
    mate: await world.staff(council, ['consultation_supporter']),
    readerAdmin: await world.staff(council, ['tenant_admin']),
    ownerAdmin: await world.staff(city, ['tenant_admin']),
  };
}

const layAbout = ({ world, owner, reader }: Scene): Promise<About> => given(world).handedOver(owner, reader);

const atOnce = 3;

/** Asks again and again by every way, several at a time, until told to stop. */
function keepAsking(scene: Scene, about: About, ways: Ending['ways']): { asked: Asked[]; stop(): Promise<void> } {
  const asked: Asked[] = [];
  let going = true;
  const ask = async (way: string, shows: Way) => {
    while (going) {
      const begun = performance.now();
      const shown = await shows(scene, about);
      asked.push({ way, begun, shown });
      if (!shown) await pause(10);
    }
  };
  const each = Object.entries(ways);
  const asking = Array.from({ length: Math.ceil(atOnce / each.length) }, () => each.map(([way, shows]) => ask(way, shows))).flat();
  return {
    asked,
    stop: async () => {
      going = false;
      await Promise.all(asking);
    },
  };
}

/** A colleague of the reader does something of which both are told. */
const stir = (mate: TestStaff, title: string): Promise<unknown> => tell(mate, 'createTask', { title }, '... on TaskPayload { __typename }');

/** An open page hears of what happens in the office, until it may not hear any more; the colleague's page hears on. */
async function hearing({ world, reader, mate }: Scene) {
  const [stream, control] = [await TestStream.open(world, reader), await TestStream.open(world, mate)];
  const heardOnce = async (page: TestStream, before: number, most = 5_000) => within(most, () => page.heard.length > before);
  return {
    stream,
    before: async (): Promise<boolean> => {
      const heard = stream.heard.length;
      await stir(mate, 'まえの知らせ');
      return heardOnce(stream, heard);
    },
    /** What comes to the reader from now on, once it has come to the colleague; null if it came to nobody. */
    after: async (): Promise<number | null> => {
      await pause(50);
      const [heard, ofMate] = [stream.heard.length, control.heard.length];
      await stir(mate, 'あとの知らせ');
      if (!(await heardOnce(control, ofMate))) return null;
      await pause(100);
      return stream.heard.length - heard;
    },
    close: () => [stream, control].map((page) => page.close()),
  };
}

async function oneHistory(scene: Scene, ending: Ending): Promise<{ words: string[]; requests: number }> {
  const words: string[] = [];
  const laid = await layAbout(scene);
  const about = { ...laid, ...(await ending.lay?.(scene, laid)) };
  const page = await hearing(scene);
  if (!(await page.before())) words.push(`${ending.name}: nothing was heard before it, so nothing is proved`);
  const ways = Object.keys(ending.ways);
  const history = keepAsking(scene, about, ending.ways);
  await within(5_000, () => ways.every((way) => history.asked.some((each) => each.way === way && each.shown)));
  const done: any = await ending.act(scene, about).catch((error: Error) => ({ code: error.message }));
  const acknowledged = performance.now();
  const closed = ending.pages === 'closed' ? within(1_000, () => page.stream.closed) : null;
  const refused = done?.code ?? done?.errors ?? Object.values(done?.data ?? {}).find((each: any) => each?.code || each?.fields);
  if (refused) words.push(`${ending.name}: refused with ${JSON.stringify(refused)}`);
  await pause(120);
  await within(5_000, () => ways.every((way) => history.asked.some((each) => each.way === way && each.begun > acknowledged)));
  await history.stop();
  for (const way of ways) {
    const asked = history.asked.filter((each) => each.way === way);
    const [before, after] = [asked.filter(({ begun }) => begun < acknowledged), asked.filter(({ begun }) => begun > acknowledged)];
    const late = after.filter(({ shown }) => shown).length;
    if (!before.some(({ shown }) => shown)) words.push(`${ending.name}: by ${way} nothing was shown before it, so nothing is proved`);
    if (after.length === 0) words.push(`${ending.name}: nobody asked by ${way} after it, so nothing is proved`);
    if (late > 0) words.push(`After ${ending.name}, ${late} requests by ${way} begun later still showed it`);
  }
  if (ending.pages !== 'open') words.push(...(await afterwards(ending, page)));
  if ((await closed) === false) words.push(`After ${ending.name}, the open page was not closed within a second`);
  page.close();
  return { words, requests: history.asked.length };
}

async function afterwards({ name }: Ending, page: Awaited<ReturnType<typeof hearing>>): Promise<string[]> {
  const words: string[] = [];
  const late = await page.after();
  if (late === null) words.push(`After ${name}, nobody was told of anything, so nothing is proved`);
  else if (late > 0) words.push(`After ${name}, an event was delivered`);
  return words;
}

/** Whoever asks after the acknowledgement is refused, and hears nothing any more. */
export async function histories(
  rounds: number,
  database?: () => Promise<TestDatabase>,
): Promise<{ words: string[]; requests: number; histories: number }> {
  const world = await World.open({}, [], database?.());
  await layKinds(world);
  const found = { words: [] as string[], requests: 0, histories: 0 };
  for (let round = 0; round < rounds; round++) {
    for (const [at, ending] of endings.entries()) {
      const { words, requests } = await oneHistory(await layScene(world, round * endings.length + at), ending);
      found.words.push(...words);
      found.requests += requests;
      found.histories++;
    }
  }
  await world.close();
  return found;
}
